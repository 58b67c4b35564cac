/** How words of one's own and words from the list are kept. */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ComboBox } from './ComboBox';

const choices = [
  { id: 'course', label: 'Course' },
  { id: 'workbook', label: 'Workbook' },
];
const field = () => screen.getByRole('combobox', { name: 'Category' });

test('a_suggestion_is_kept_with_its_id', async () => {
  const onCommit = vi.fn();
  render(<ComboBox label="Category" value="" choices={choices} onCommit={onCommit} />);
  await userEvent.type(field(), 'work{ArrowDown}{Enter}');
  expect(onCommit.mock.calls).toEqual([['Workbook', 'workbook']]);
});

test('words_that_are_on_no_list_are_kept_as_typed', async () => {
  const onCommit = vi.fn();
  render(<ComboBox label="Category" value="" choices={choices} onCommit={onCommit} />);
  await userEvent.type(field(), 'Retreat');
  await userEvent.tab();
  expect(onCommit.mock.calls).toEqual([['Retreat', null]]);
});

test('a_listed_word_typed_by_hand_is_recognised', async () => {
  const onCommit = vi.fn();
  render(<ComboBox label="Category" value="" choices={choices} onCommit={onCommit} />);
  await userEvent.type(field(), 'course');
  await userEvent.tab();
  expect(onCommit.mock.calls).toEqual([['Course', 'course']]);
});
