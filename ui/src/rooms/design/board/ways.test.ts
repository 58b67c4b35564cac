/** Where the drawn ways begin and end. */
import { expect, test } from 'vitest';
import { drawn } from './ways';

const box = (left: number, top: number) => ({ left, top, right: left + 100, bottom: top + 60 });

test('a_way_to_a_later_stage_leaves_at_the_right_and_comes_in_at_the_left', () => {
  const { path, arrow } = drawn({ from: 'a', to: 'b', answer: 'yes' }, box(0, 0), box(200, 100), 0);
  expect(path).toMatch(/^M100 22 C/);
  expect(path).toMatch(/194 130$/);
  expect(arrow).toMatch(/^M200 130/);
});

test('a_way_within_a_stage_goes_round_the_right_side', () => {
  const { path, arrow } = drawn({ from: 'a', to: 'b', answer: 'no' }, box(0, 0), box(0, 100), 1);
  expect(path).toMatch(/^M100 38 H/);
  expect(path).toMatch(/H106$/);
  expect(arrow).toMatch(/^M100 122/);
});

test('a_yes_and_a_no_of_one_card_do_not_cover_each_other', () => {
  const to = box(200, 0);
  const yes = drawn({ from: 'a', to: 'b', answer: 'yes' }, box(0, 0), to, 0);
  const no = drawn({ from: 'a', to: 'b', answer: 'no' }, box(0, 0), to, 0);
  expect(yes.word.y).toBeLessThan(no.word.y);
});
