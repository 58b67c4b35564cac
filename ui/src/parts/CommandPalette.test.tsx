/** How the palette is searched, walked and obeyed by keyboard. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { CommandPalette, type Command } from './CommandPalette';

function command(label: string, more: Partial<Command> = {}): Command {
  const id = label.toLowerCase().replaceAll(' ', '-');
  return { id, label, section: 'Edit', enabled: true, perform: vi.fn(), ...more };
}
const labels = () => screen.getAllByRole('option').map((one) => one.textContent);

test('letters_find_an_action_and_enter_performs_it', async () => {
  const preview = command('Open the preview', { section: 'Go to' });
  const onClose = vi.fn();
  const all = [command('Undo'), command('Redo'), preview];
  render(<CommandPalette commands={all} onClose={onClose} />);
  await userEvent.keyboard('prev{Enter}');
  expect(preview.perform).toHaveBeenCalledOnce();
  expect(onClose).toHaveBeenCalledOnce();
});

test('arrows_walk_the_list_and_round_its_ends', async () => {
  const [undo, redo, copy] = [command('Undo'), command('Redo'), command('Copy')];
  render(<CommandPalette commands={[undo, redo, copy]} onClose={vi.fn()} />);
  const box = screen.getByRole('combobox');
  await userEvent.keyboard('{ArrowDown}');
  const active = () => document.getElementById(box.getAttribute('aria-activedescendant') ?? '');
  expect(active()?.textContent).toBe('Redo');
  await userEvent.keyboard('{ArrowUp}{ArrowUp}{Enter}');
  expect(copy.perform).toHaveBeenCalledOnce();
  expect(undo.perform).not.toHaveBeenCalled();
});

test('what_cannot_be_done_now_is_shown_last_and_not_performed', async () => {
  const undo = command('Undo', { enabled: false });
  const onClose = vi.fn();
  const commands = [undo, command('Undo all fixes')];
  render(<CommandPalette commands={commands} onClose={onClose} />);
  await userEvent.keyboard('undo');
  expect(labels()).toEqual(['Undo all fixesEdit', 'UndoEdit']);
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(undo.perform).not.toHaveBeenCalled();
  expect(onClose).not.toHaveBeenCalled();
});

test('nothing_found_is_said_and_escape_closes', async () => {
  const onClose = vi.fn();
  render(<CommandPalette commands={[command('Undo')]} onClose={onClose} />);
  await userEvent.keyboard('xyz');
  within(screen.getByRole('status')).getByText('Nothing is called “xyz”.');
  await userEvent.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledOnce();
});
