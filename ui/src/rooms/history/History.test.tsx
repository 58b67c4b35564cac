/** How the day-book is read, and how one goes back without losing anything. */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { HistoryLine } from '../../contract';
import { faults } from '../../testing/axe';
import { fakeDesk } from '../../testing/fakeDesk';
import { renderRoom } from '../../testing/renderRoom';
import History from './History';
import { dayWords, timeWords } from './when';

const line = (seq: number, label: string, more: Partial<HistoryLine> = {}): HistoryLine => ({
  seq,
  at: '2026-03-14T09:30:00',
  label,
  kind: 'edit',
  reachable: true,
  ...more,
});

async function setUp(lines: HistoryLine[]) {
  const faked = await fakeDesk({
    answers: {
      history: ({ before }) => {
        const from = before === null ? 0 : lines.findIndex(({ seq }) => seq < before);
        return { lines: lines.slice(from, from + 2), more: from + 2 < lines.length };
      },
      go_back_to: () => Promise.reject({ code: 'refused', message: 'That step is gone.' }),
    },
  });
  return { ...faked, ...renderRoom(faked.desk, <History />) };
}

const three = [line(3, 'Rename “Journal”'), line(2, 'Add an offer'), line(1, 'Use a template')];

test('steps_stand_newest_first_and_the_present_one_is_marked', async () => {
  await setUp(three);
  const rows = await screen.findAllByRole('listitem');
  expect(rows[0]?.textContent).toContain('Rename “Journal”');
  expect(rows[0]?.getAttribute('aria-current')).toBe('step');
  expect(within(rows[0] as HTMLElement).queryByRole('button')).toBeNull();
});

test('older_steps_follow_when_asked', async () => {
  await setUp(three);
  await userEvent.click(await screen.findByRole('button', { name: 'Show older steps' }));
  expect(await screen.findByText('Use a template')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Show older steps' })).toBeNull();
});

test('going_back_asks_rust_for_that_step', async () => {
  const { shell } = await setUp(three);
  await userEvent.click(
    await screen.findByRole('button', { name: /^Go back to here: Add an offer/ }),
  );
  await vi.waitFor(() =>
    expect(shell.asked).toContainEqual({
      command: 'go_back_to',
      args: { seq: 2, watching: 'first' },
    }),
  );
});

test('a_step_out_of_reach_says_so_by_its_button', async () => {
  await setUp([line(2, 'Now'), line(1, 'Long ago', { reachable: false })]);
  const button = await screen.findByRole('button', { name: /^Go back to here: Long ago/ });
  expect(button).toHaveProperty('disabled', true);
});

test('an_empty_history_explains_itself', async () => {
  await setUp([]);
  expect(await screen.findByRole('heading', { name: 'Nothing has happened yet' })).toBeDefined();
});

test('times_are_said_as_people_say_them', () => {
  const now = new Date(2026, 2, 15, 0, 5);
  expect(dayWords('2026-03-15T00:01:00', now, 'en')).toBe('Today');
  expect(dayWords('2026-03-14T23:59:00', now, 'en')).toBe('Yesterday');
  expect(dayWords('2026-03-02T10:00:00', now, 'en-GB')).toMatch(/^Monday,? 2 March$/);
  expect(dayWords('2025-12-31T10:00:00', now, 'en-GB')).toContain('2025');
  expect(timeWords('2026-03-14T09:30:00', 'en-GB')).toMatch(/^0?9:30$/);
});

test('axe_finds_nothing', async () => {
  const { container } = await setUp(three);
  await screen.findAllByRole('listitem');
  expect(await faults(container)).toEqual([]);
});
