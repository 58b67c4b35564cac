/** The ways out when a library cannot be opened. */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { faults } from '../../testing/axe';
import { fakeDesk } from '../../testing/fakeDesk';
import { renderRoom } from '../../testing/renderRoom';
import { snapshotOf } from '../../testing/confidence';
import { Rescue } from './Rescue';
import { TroubleDialog } from './TroubleDialog';

const trouble = {
  message: 'The library “Mine” is damaged: page 3 is torn. It was left as it is.',
  detail:
    'Offerwright can set this file aside and go on with its newest good backup, “Mine 2026-03-14”.',
};

test('it_says_what_happened_and_takes_the_way_out_when_asked', async () => {
  const { desk, shell } = await fakeDesk({ answers: { rescue: () => snapshotOf() } });
  renderRoom(desk, <Rescue trouble={trouble} />);
  expect(screen.getByText(trouble.message)).toBeDefined();
  expect(screen.getByText(trouble.detail)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Do this' }));
  await vi.waitFor(() => expect(shell.asked.at(-2)?.command).toBe('rescue'));
});

test('without_a_way_out_the_other_ways_remain', async () => {
  const { desk } = await fakeDesk();
  renderRoom(desk, <Rescue trouble={{ ...trouble, detail: null }} />);
  expect(screen.queryByRole('button', { name: 'Do this' })).toBeNull();
  for (const name of ['Try again', 'Open library…', 'New library…']) {
    expect(screen.getByRole('button', { name })).toBeDefined();
  }
});

test('a_rescue_that_fails_says_why_and_stays', async () => {
  const message = 'The disk is full. Nothing was changed.';
  const { desk } = await fakeDesk({
    answers: { rescue: () => Promise.reject({ code: 'not_saved', message, detail: null }) },
  });
  renderRoom(desk, <Rescue trouble={trouble} />);
  await userEvent.click(screen.getByRole('button', { name: 'Do this' }));
  expect(await screen.findByText(message)).toBeDefined();
});

test('another_library_in_trouble_leaves_the_open_one_alone', async () => {
  const { desk } = await fakeDesk();
  desk.store.setState((state) => ({ library: { ...state.library, trouble } }));
  renderRoom(desk, <TroubleDialog />);
  expect(screen.getByText(trouble.message)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Stay with this library' }));
  expect(desk.store.getState().library).toMatchObject({ phase: 'ready', trouble: null });
});

test('axe_finds_nothing', async () => {
  const { desk } = await fakeDesk();
  const { container } = renderRoom(desk, <Rescue trouble={trouble} />);
  expect(await faults(container)).toEqual([]);
});
