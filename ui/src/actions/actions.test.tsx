/** One action, three ways to it: button, key and palette give the same answer. */
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { TextField } from '../parts/TextField';
import { fakeShell } from '../shell/fake';
import { Failure } from '../shell/failure';
import { createDesk } from '../state/desk';
import { DeskProvider } from '../state/DeskProvider';
import type { Action } from './action';
import { ActionButton } from './ActionButton';
import { ActionPalette } from './ActionPalette';
import { ActionsProvider } from './ActionsProvider';
import { Registry } from './registry';
import { paletteAction } from './view-actions';

function action(more: Partial<Action> = {}): Action {
  return { id: 'undo', label: 'Undo', section: 'Edit', keys: ['mod+z'], perform: vi.fn(), ...more };
}

function setUp(undo: Action, onFailure = vi.fn()) {
  const desk = createDesk(fakeShell());
  const onCommit = vi.fn();
  render(
    <DeskProvider desk={desk}>
      <ActionsProvider registry={new Registry([undo, paletteAction])} onFailure={onFailure}>
        <ActionButton action={undo} />
        <TextField label="Name" value="Reset" onCommit={onCommit} />
        <ActionPalette />
      </ActionsProvider>
    </DeskProvider>,
  );
  return { desk, onCommit, onFailure };
}
const undoKeys = '{Control>}z{/Control}';
const openPalette = '{Control>}k{/Control}';

test('button_key_and_palette_perform_the_same_action', async () => {
  const undo = action();
  const { desk } = setUp(undo);
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await userEvent.keyboard(undoKeys);
  await userEvent.keyboard(openPalette);
  await screen.findByRole('combobox', { name: 'Find an action' });
  await userEvent.keyboard('und{Enter}');
  await vi.waitFor(() => expect(undo.perform).toHaveBeenCalledTimes(3));
  expect(undo.perform).toHaveBeenCalledWith(desk);
});

test('what_is_not_enabled_answers_to_no_way', async () => {
  const undo = action({ enabled: () => false });
  setUp(undo);
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveProperty('disabled', true);
  await userEvent.keyboard(undoKeys);
  await userEvent.keyboard(openPalette);
  await screen.findByRole('combobox', { name: 'Find an action' });
  await userEvent.keyboard('und{Enter}');
  expect(undo.perform).not.toHaveBeenCalled();
});

test('undo_in_a_field_belongs_to_unsaved_typing_and_else_to_the_design', async () => {
  const undo = action();
  setUp(undo);
  await userEvent.click(screen.getByRole('textbox'));
  await userEvent.keyboard(undoKeys);
  await vi.waitFor(() => expect(undo.perform).toHaveBeenCalledTimes(1));
  await userEvent.keyboard(`more${undoKeys}`);
  expect(undo.perform).toHaveBeenCalledTimes(1);
});

test('typing_is_handed_over_before_an_action_runs', async () => {
  const order: string[] = [];
  const fix = action({
    id: 'fix',
    label: 'Fix',
    keys: ['mod+j'],
    perform: () => void order.push('fix'),
  });
  const { onCommit } = setUp(fix);
  onCommit.mockImplementation((text: string) => void order.push(text));
  await userEvent.type(screen.getByRole('textbox'), '!');
  await userEvent.keyboard('{Control>}j{/Control}');
  await vi.waitFor(() => expect(order).toEqual(['Reset!', 'fix']));
});

test('a_plain_key_acts_on_the_desk_but_not_while_typing', async () => {
  const help = action({ id: 'help', label: 'Help', keys: ['?'] });
  setUp(help);
  await userEvent.type(screen.getByRole('textbox'), '?');
  expect(help.perform).not.toHaveBeenCalled();
  fireEvent.keyDown(document.body, { key: '?', shiftKey: true });
  await vi.waitFor(() => expect(help.perform).toHaveBeenCalledOnce());
});

test('a_refused_action_is_told_with_its_sentence', async () => {
  const failure = new Failure('refused', 'There is nothing to undo.');
  const { onFailure } = setUp(action({ perform: () => Promise.reject(failure) }));
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await vi.waitFor(() => expect(onFailure.mock.calls[0]?.[0]).toBe(failure));
});

describe('the registry', () => {
  test('refuses_two_actions_with_one_id_or_one_key', () => {
    expect(() => new Registry([action(), action({ keys: [] })])).toThrow('share the id undo');
    const other = action({ id: 'other', keys: ['Mod+Z'] });
    expect(() => new Registry([action(), other])).toThrow('share the keys mod+z');
  });

  test('takes_the_actions_of_a_closed_room_away', () => {
    const registry = new Registry([action()]);
    const leave = registry.add([action({ id: 'fix', keys: [] })]);
    expect(registry.byId('fix')).toBeDefined();
    leave();
    expect(registry.all().map((one) => one.id)).toEqual(['undo']);
  });
});
