/** What is spoken on machines that name no language. */
import { expect, test } from 'vitest';
import { language } from './spoken';

test('a_machine_without_a_language_speaks_english', () => {
  expect(['C', 'POSIX_x', undefined, ''].map(language)).toEqual(['en', 'en', 'en', 'en']);
  expect(language('de-at')).toBe('de-AT');
});
