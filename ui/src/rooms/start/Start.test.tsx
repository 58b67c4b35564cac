/** The first five minutes: an example opened with one click, or a design built from four answers. */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Applied, Contract } from '../../contract';
import type { Answers } from '../../shell/fake';
import { faults } from '../../testing/axe';
import { fakeDesk } from '../../testing/fakeDesk';
import { designOf, practiceOf } from '../../testing/records';
import { renderRoom } from '../../testing/renderRoom';
import Start from './Start';

const made: Applied = {
  revision: 2,
  records: [
    {
      key: { kind: 'design', id: 'mine' },
      record: { kind: 'design', record: designOf('mine', 'My first design') },
    },
  ],
  history: { undo: 'Start', redo: null },
  view: null,
  made: { kind: 'design', id: 'mine' },
};

async function setUp(answers: Answers<Contract> = {}) {
  const practice = { kind: 'practice' as const, record: practiceOf({ professions: [] }) };
  const faked = await fakeDesk({
    snapshot: { records: [practice] },
    answers: { use_template: () => made, start_from_own: () => made, ...answers },
  });
  return { ...faked, ...renderRoom(faked.desk, <Start />) };
}

test('nine_examples_stand_by_profession_the_confidence_reset_first', async () => {
  await setUp();
  const shelves = screen.getAllByRole('region');
  expect(shelves).toHaveLength(3);
  const buttons = shelves.flatMap((shelf) => within(shelf).getAllByRole('button'));
  expect(buttons).toHaveLength(9);
  expect(buttons[0]?.textContent).toContain('Confidence Reset');
});

test('one_click_opens_an_example_on_the_board', async () => {
  const { desk, shell } = await setUp();
  await userEvent.click(screen.getByRole('button', { name: /^Confidence Reset/ }));
  await vi.waitFor(() => expect(desk.store.getState().library.watching).toBe('mine'));
  expect(desk.store.getState().place).toBe('designs');
  expect(shell.asked).toContainEqual({
    command: 'use_template',
    args: { template: 'coach-confidence-reset' },
  });
});

async function answer() {
  await userEvent.click(screen.getByRole('button', { name: 'Start from my own offers' }));
  await userEvent.click(screen.getByRole('radio', { name: /therapist/ }));
  await userEvent.type(
    screen.getByRole('textbox', { name: /people you work with/ }),
    'Tired parents',
  );
  await userEvent.type(screen.getByRole('textbox', { name: /result/ }), 'sleep through the night');
  const first = screen.getByRole('listitem', { name: 'Offer 1' });
  await userEvent.type(within(first).getByRole('textbox', { name: 'Name' }), 'Six sessions');
  await userEvent.type(
    within(first).getByRole('combobox', { name: 'Category' }),
    'therapy package',
  );
}

test('four_answers_become_one_question_to_rust_with_the_last_typing_in_it', async () => {
  const { desk, shell } = await setUp();
  await answer();
  const first = screen.getByRole('listitem', { name: 'Offer 1' });
  await userEvent.type(within(first).getByRole('textbox', { name: 'Price' }), '600');
  await userEvent.click(screen.getByRole('button', { name: 'Build my first design' }));
  await vi.waitFor(() => expect(desk.store.getState().library.watching).toBe('mine'));
  expect(shell.asked).toContainEqual({
    command: 'start_from_own',
    args: {
      profession: 'therapist',
      audience: 'Tired parents',
      result: 'sleep through the night',
      offers: [
        {
          name: 'Six sessions',
          category: 'therapy package',
          price: { minor: 60_000, currency: 'USD' },
          minutes: 0,
        },
      ],
      weekly_minutes: 840,
      currency: 'USD',
    },
  });
});

test('what_is_missing_is_said_before_anything_is_asked', async () => {
  const { shell } = await setUp();
  await answer();
  await userEvent.click(screen.getByRole('button', { name: 'Build my first design' }));
  expect(await screen.findByText('Say what “Six sessions” costs.')).toBeDefined();
  expect(shell.asked.some(({ command }) => command === 'start_from_own')).toBe(false);
});

test('a_refusal_stands_above_the_button_and_the_answers_stay', async () => {
  const message = 'The result needs words.';
  await setUp({
    start_from_own: () => Promise.reject({ code: 'refused', message, detail: null }),
  });
  await answer();
  const first = screen.getByRole('listitem', { name: 'Offer 1' });
  await userEvent.type(within(first).getByRole('textbox', { name: 'Price' }), '600{Enter}');
  await userEvent.click(screen.getByRole('button', { name: 'Build my first design' }));
  expect(await screen.findByText(message)).toBeDefined();
  expect(screen.getByDisplayValue('Six sessions')).toBeDefined();
});

test('axe_finds_nothing_in_either_way', async () => {
  const { container } = await setUp();
  expect(await faults(container)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Start from my own offers' }));
  expect(await faults(container)).toEqual([]);
});
