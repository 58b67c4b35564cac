/** What stays the very same object when an answer says the same again. */
import { expect, test } from 'vitest';
import { keepSame } from './same';

test('an_equal_answer_is_the_very_same', () => {
  const before = { list: [{ id: 'a', words: ['x'] }], none: null };
  expect(keepSame(before, structuredClone(before))).toBe(before);
});

test('only_the_part_that_differs_is_new', () => {
  const before = { one: { price: 1 }, two: { price: 2 }, list: [{ id: 'a' }, { id: 'b' }] };
  const fresh = { one: { price: 1 }, two: { price: 3 }, list: [{ id: 'a' }, { id: 'c' }] };
  const kept = keepSame<typeof before>(before, structuredClone(fresh));
  expect(kept).toEqual(fresh);
  expect(kept.one).toBe(before.one);
  expect(kept.list[0]).toBe(before.list[0]);
  expect(kept.two).not.toBe(before.two);
});

test('what_is_gone_is_gone_and_what_is_added_is_there', () => {
  const fewer = keepSame<object>({ a: 1, b: 2 }, { a: 1 });
  expect(fewer).toEqual({ a: 1 });
  expect(keepSame<number[]>([1], [1, 2])).toEqual([1, 2]);
  expect(keepSame<number[]>([1, 2], [1])).toEqual([1]);
  expect(keepSame<unknown>({ a: null }, { a: {} })).toEqual({ a: {} });
});
