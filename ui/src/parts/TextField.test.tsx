/** How a text field keeps, hands over, takes back and refuses what is typed. */
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { flushDrafts } from './drafts';
import { TextField } from './TextField';

const field = () => screen.getByRole('textbox', { name: 'Name' });

test('typing_is_handed_over_once_when_the_field_is_left', async () => {
  const onCommit = vi.fn();
  render(<TextField label="Name" value="Reset" onCommit={onCommit} />);
  await userEvent.type(field(), ' two');
  expect(onCommit).not.toHaveBeenCalled();
  expect(field().dataset['draft']).toBe('dirty');
  await userEvent.tab();
  expect(onCommit.mock.calls).toEqual([['Reset two']]);
});

test('enter_hands_over_and_leaving_does_not_do_it_again', async () => {
  const onCommit = vi.fn(() => Promise.resolve());
  const { rerender } = render(<TextField label="Name" value="Reset" onCommit={onCommit} />);
  await userEvent.type(field(), '!{Enter}');
  rerender(<TextField label="Name" value="Reset!" onCommit={onCommit} />);
  await userEvent.tab();
  expect(onCommit.mock.calls).toEqual([['Reset!']]);
});

test('escape_takes_the_typing_back_and_nothing_is_handed_over', async () => {
  const onCommit = vi.fn();
  render(<TextField label="Name" value="Reset" onCommit={onCommit} />);
  await userEvent.type(field(), ' two{Escape}');
  expect(field()).toHaveProperty('value', 'Reset');
  await userEvent.tab();
  expect(onCommit).not.toHaveBeenCalled();
});

test('a_refusal_shows_its_sentence_and_keeps_what_was_typed', async () => {
  const refused = 'A name has at most 200 characters.';
  render(<TextField label="Name" value="Reset" onCommit={() => Promise.resolve({ refused })} />);
  await userEvent.type(field(), ' long{Enter}');
  await screen.findByText(refused);
  expect(field()).toHaveProperty('value', 'Reset long');
  expect(field().getAttribute('aria-invalid')).toBe('true');
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByText(refused)).toBeNull());
  expect(field()).toHaveProperty('value', 'Reset');
});

test('a_long_field_takes_enter_as_a_new_line', async () => {
  const onCommit = vi.fn();
  render(<TextField label="Name" value="One" lines={3} onCommit={onCommit} />);
  await userEvent.type(field(), '{Enter}two');
  expect(onCommit).not.toHaveBeenCalled();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(onCommit.mock.calls).toEqual([['One\ntwo']]);
});

test('a_draft_is_handed_over_before_a_command_and_when_the_field_goes_away', async () => {
  const onCommit = vi.fn(() => Promise.resolve());
  const { unmount } = render(<TextField label="Name" value="Reset" onCommit={onCommit} />);
  await userEvent.type(field(), '1');
  expect(await flushDrafts()).toEqual([]);
  expect(onCommit.mock.calls).toEqual([['Reset1']]);
  await userEvent.type(field(), '2');
  const typed = (field() as HTMLInputElement).value;
  unmount();
  expect(onCommit.mock.calls.at(-1)).toEqual([typed]);
});
