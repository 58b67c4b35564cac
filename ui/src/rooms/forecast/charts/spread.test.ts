/** A bar at either end is not said to end where it is drawn to end. */
import { expect, test } from 'vitest';
import { usd } from '../../../testing/outlook';
import { amountsOf } from './spread';

const bar = (from: number, to: number) => ({ from: usd(from), to: usd(to) });

test('the_first_and_the_last_bar_hold_what_lies_beyond', () => {
  const bars = [bar(0, 2000), bar(2000, 4000), bar(4000, 6000)];
  expect(bars.map((_, at) => amountsOf(bars, at))).toEqual([
    'up to $2,000',
    '$2,000 to $4,000',
    '$4,000 and more',
  ]);
});

test('a_bar_alone_is_said_as_it_stands', () => {
  expect(amountsOf([bar(0, 2000)], 0)).toBe('$0 to $2,000');
});
