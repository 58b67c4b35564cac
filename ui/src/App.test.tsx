/** The window as a whole: it opens, says the truth about saving, and takes the menu's word. */
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { App } from './App';
import type { Applied, Apply, Contract } from './contract';
import { fakeShell, type Answers } from './shell/fake';
import { createDesk } from './state/desk';
import { design, ids, snapshot, view } from './testing/full-board';

function setUp(answers: Answers<Contract> = {}) {
  const shell = fakeShell<Contract>({ open: () => snapshot, view: () => view, ...answers });
  render(<App desk={createDesk(shell)} />);
  return shell;
}

function renamed({ edits }: Apply): Applied {
  const [edit] = edits;
  if (edit?.edit !== 'change_design' || edit.set.field !== 'name') throw new Error('not a rename');
  const record = { kind: 'design', record: { ...design, name: edit.set.value } } as const;
  return {
    revision: 8,
    records: [{ key: { kind: 'design', id: ids.design }, record }],
    history: { undo: 'Rename the design', redo: null },
    view: { ...view, revision: 8 },
    made: null,
  };
}

test('the_library_opens_with_its_first_design', async () => {
  setUp();
  await screen.findByRole('heading', { level: 1, name: /Confidence Reset/ });
  expect(document.documentElement.dataset['ready']).toBe('ready');
  expect(document.documentElement.dataset['rev']).toBe('7');
  const rail = screen.getByRole('navigation', { name: 'Library' });
  within(rail).getByRole('button', { name: 'Confidence Reset', current: true });
});

test('the_name_is_written_in_the_heading_and_kept', async () => {
  setUp({ apply: renamed });
  await userEvent.click(await screen.findByRole('button', { name: 'Confidence Reset, rename' }));
  const field = screen.getByRole('textbox', { name: 'Name of the design' });
  await userEvent.clear(field);
  await userEvent.type(field, 'Steady Start{Enter}');
  await screen.findByRole('button', { name: 'Steady Start, rename' });
});

test('saved_is_said_only_after_the_answer_and_not_saved_with_its_sentence', async () => {
  const message = 'The disk is full. Nothing was changed.';
  const answer = vi
    .fn()
    .mockImplementationOnce(() => Promise.reject({ code: 'not_saved', message }));
  setUp({ undo: answer });
  await userEvent.click(await screen.findByRole('button', { name: /^Undo/ }));
  await waitFor(() => screen.getByText(/not saved/));
  expect(screen.queryByText('saved')).toBeNull();
  answer.mockImplementation(() => Promise.reject({ code: 'refused', message: 'No.' }));
  await userEvent.click(screen.getByRole('button', { name: /^Undo/ }));
  await waitFor(() => expect(answer).toHaveBeenCalledTimes(2));
  expect(screen.getByText(/not saved/).textContent).toContain(message);
});

test('a_library_that_cannot_be_opened_says_why_and_offers_ways_out', async () => {
  const message = 'The library is newer than this program.';
  setUp({ open: () => Promise.reject({ code: 'cannot_open', message }) });
  await screen.findByText(message);
  screen.getByRole('button', { name: 'Try again' });
  expect(document.documentElement.dataset['ready']).toBe('cannot_open');
});

test('the_native_menu_performs_the_action_it_names', async () => {
  const undo = vi.fn(() => Promise.reject({ code: 'refused', message: 'Nothing to undo.' }));
  const shell = setUp({ undo });
  await screen.findByRole('heading', { level: 1, name: /Confidence Reset/ });
  shell.send('action', 'undo');
  await screen.findByText('Nothing to undo.');
});

test('a_library_without_designs_opens_on_the_first_examples', async () => {
  setUp({ open: () => ({ ...snapshot, records: [] }) });
  await screen.findByRole('heading', { name: 'Begin with something that is already alive' });
  await screen.findByRole('heading', { level: 1, name: 'A new design' });
});

test('what_was_just_typed_is_kept_before_the_window_closes', async () => {
  const shell = setUp({ apply: renamed, close_window: () => ({}) });
  await userEvent.click(await screen.findByRole('button', { name: 'Confidence Reset, rename' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Name of the design' }), ' two');
  shell.send('closing', null);
  await waitFor(() =>
    expect(shell.asked.slice(-2).map(({ command }) => command)).toEqual(['apply', 'close_window']),
  );
  expect(shell.asked.at(-1)?.args).toEqual({ may: true });
});

test('where_something_typed_cannot_be_kept_the_window_stays_open_once', async () => {
  const message = 'Another design has this name.';
  const apply = () => Promise.reject({ code: 'refused', message });
  const shell = setUp({ apply, close_window: () => ({}) });
  await userEvent.click(await screen.findByRole('button', { name: 'Confidence Reset, rename' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Name of the design' }), ' two');
  const answers = () =>
    shell.asked.flatMap(({ command, args }) => (command === 'close_window' ? [args] : []));
  shell.send('closing', null);
  await waitFor(() => expect(answers()).toEqual([{ may: false }]));
  screen.getByText(`${message} Close once more to leave without it.`);
  shell.send('closing', null);
  await waitFor(() => expect(answers()).toEqual([{ may: false }, { may: true }]));
});
