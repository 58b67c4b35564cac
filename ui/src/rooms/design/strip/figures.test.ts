/** Time in the strip: minutes below an hour, hours and minutes above. */
import { expect, test } from 'vitest';
import { minutesText } from './figures';

test.each([
  [0, '0 min'],
  [7.5, '7.5 min'],
  [32, '32 min'],
  [59.6, '1 h'],
  [60, '1 h'],
  [75.5, '1 h 16 min'],
  [255, '4 h 15 min'],
])('%f_minutes_are_written_as_%s', (minutes, words) => {
  expect(minutesText({ fraction: '', millionths: minutes * 1_000_000 })).toBe(words);
});
