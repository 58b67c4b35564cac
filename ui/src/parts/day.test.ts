/** Shows how a day is written. */
import { expect, test } from 'vitest';
import { dayText } from './day';

test('a_day_is_written_as_people_of_the_language_write_it', () => {
  expect(dayText('2026-11-01', 'en-US')).toBe('November 1, 2026');
  expect(dayText('2026-11-01', 'de')).toBe('1. November 2026');
});

test('what_is_no_day_stays_as_it_is', () => {
  expect(dayText('soon')).toBe('soon');
  expect(dayText('2026-13-01')).toBe('2026-13-01');
});
