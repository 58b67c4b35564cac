/** The board at work: cards moved by keyboard, offers suggested, refusals beside their card. */
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { App } from '../../App';
import type { Contract, Edit, FlowMap, Stop } from '../../contract';
import type { Answers } from '../../shell/fake';
import { createDesk } from '../../state/desk';
import { faults } from '../../testing/axe';
import { fakeDesk } from '../../testing/fakeDesk';
import { ids, records, suggestions, view } from '../../testing/full-board';

async function setUp(answers: Answers<Contract> = {}) {
  const faked = await fakeDesk({
    snapshot: { records, revision: 7 },
    view,
    answers: {
      candidates: () => ({ candidates: suggestions }),
      rule_book: () => ({ rules: [] }),
      ...answers,
    },
  });
  const desk = createDesk(faked.shell);
  render(<App desk={desk} />);
  await screen.findByRole('region', { name: 'Checkout' });
  await screen.findByRole('row', { name: /Confidence Journal/ });
  return { ...faked, desk };
}

const stage = (name: string) => screen.getByRole('region', { name });
const card = (name: RegExp) => screen.getByRole('row', { name });
const moves = (edits: Edit[]) => edits.filter(({ edit }) => edit === 'move_placement');

test('six_stages_stand_side_by_side_with_what_a_buyer_meets_there', async () => {
  await setUp();
  const names = ['Sales page', 'Cart', 'Checkout', 'After payment', 'Thank-you page', 'Follow-up'];
  names.forEach((name) => stage(name));
  within(stage('Sales page')).getByText('6-week Confidence Reset');
  const journal = within(stage('Checkout')).getByRole('row', { name: /Journal/ });
  within(journal).getByText('$39');
  within(journal).getByText('extra');
  within(journal).getByText('cross-sell');
  within(journal).getByText(/20% say yes/);
  within(card(/in a group/)).getByText(/after a no to/);
});

test('a_card_is_picked_up_carried_and_dropped_by_keyboard', async () => {
  const { edits } = await setUp();
  const grip = within(card(/12 weeks with/)).getByRole('button', { name: /^Drag/ });
  act(() => grip.focus());
  await userEvent.keyboard('{Enter}');
  // The next stage is the thank-you page, empty as yet.
  await userEvent.tab();
  const target = screen.getByRole('button', { name: /^Drop on.*Thank-you page/ });
  expect(document.activeElement).toBe(target);
  await userEvent.keyboard('{Enter}');
  await waitFor(() =>
    expect(moves(edits())).toEqual([
      { edit: 'move_placement', id: ids.upsell, stage: 'thank_you', position: 0 },
    ]),
  );
});

test('the_menu_of_a_card_moves_it_without_carrying', async () => {
  const { edits } = await setUp();
  await userEvent.click(within(card(/Journal/)).getByRole('button', { name: /^More about/ }));
  const menu = await screen.findByRole('menu');
  const to = within(menu).getByRole('group', { name: 'Move to' });
  await userEvent.click(within(to).getByRole('menuitem', { name: 'Follow-up' }));
  await waitFor(() =>
    expect(moves(edits())).toEqual([
      { edit: 'move_placement', id: ids.bump, stage: 'follow_up', position: 1 },
    ]),
  );
});

test('a_refused_move_is_said_beside_the_card_and_nothing_moves', async () => {
  const message = 'The trigger would point ahead.';
  await setUp({ apply: () => Promise.reject({ code: 'refused', message }) });
  await userEvent.click(within(card(/12 weeks with/)).getByRole('button', { name: /^More about/ }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Later' }));
  await within(card(/12 weeks with/)).findByText(/would point ahead/);
  expect(within(stage('After payment')).getAllByRole('row')).toHaveLength(2);
});

test('adding_offers_what_suits_with_the_reason_and_greys_what_cannot_stand_there', async () => {
  const place = vi.fn(() => Promise.reject({ code: 'refused', message: 'Only a test.' }));
  await setUp({ place });
  await userEvent.click(screen.getByRole('button', { name: 'Add to Cart' }));
  const main = await screen.findByRole('option', { name: /Confidence Reset/ });
  expect(main.getAttribute('aria-disabled')).toBe('true');
  within(main).getByText('It is the main offer itself.');
  await userEvent.keyboard('audio');
  await userEvent.click(screen.getByRole('option', { name: /audio series/ }));
  await waitFor(() => expect(place).toHaveBeenCalledOnce());
  expect(place.mock.calls[0]).toEqual([
    { design: ids.design, offer: ids.audio, stage: 'cart', position: null },
  ]);
  await within(stage('Cart')).findByText(/Only a test/);
});

test('a_card_is_copied_to_another_stage_with_all_its_words', async () => {
  const { edits } = await setUp();
  act(() => card(/Journal/).focus());
  await userEvent.keyboard('{Control>}c{/Control}');
  act(() => card(/audio series/).focus());
  await userEvent.keyboard('{Control>}v{/Control}');
  await waitFor(() => expect(edits()).toHaveLength(2));
  const [add, move] = edits();
  if (add?.edit !== 'add_placement' || move?.edit !== 'move_placement') throw new Error('no copy');
  expect(add.placement).toMatchObject({ offer: ids.journal, relation: 'cross_sell' });
  expect(add.placement.id).not.toBe(ids.bump);
  expect(move).toMatchObject({ id: add.placement.id, stage: 'follow_up' });
});

test('delete_takes_the_card_under_the_keys_out_and_offers_the_way_back', async () => {
  const { edits } = await setUp();
  act(() => card(/Journal/).focus());
  await userEvent.keyboard('{Delete}');
  await screen.findByText(/was taken out/);
  expect(edits()).toEqual([{ edit: 'remove_placement', id: ids.bump }]);
  expect(screen.queryByRole('row', { name: /Journal/ })).toBeNull();
});

const stop: Stop = {
  placement: null,
  stage: null,
  name: 'Receipt',
  price: '',
  relation: null,
  taken: '',
  column: 2,
  row: 0,
};
const flow: FlowMap = {
  title: 'Confidence Reset',
  stops: [
    { ...stop, stage: 'sales_page', name: '6-week Confidence Reset', price: '$400', column: 0 },
    {
      ...stop,
      placement: ids.gentler,
      stage: 'one_click',
      name: '12 weeks in a group',
      price: '$600',
      relation: 'downsell',
      column: 1,
    },
    stop,
  ],
  legs: [
    { from: 0, to: 1, kind: 'no', met: '95%' },
    { from: 0, to: 2, kind: 'all', met: '' },
  ],
};

test('board_and_map_show_the_same_and_axe_finds_nothing', async () => {
  await setUp({ flow_map: () => ({ revision: 7, map: flow }) });
  expect(await faults(document.body)).toEqual([]);
  await userEvent.click(screen.getByRole('radio', { name: 'Flow map' }));
  const words = await screen.findByRole('region', { name: 'The flow in words' });
  await userEvent.click(within(words).getByRole('button', { name: 'The flow in words' }));
  within(words).getByText(/after a no: 12 weeks in a group \(95% of buyers\)/);
  screen.getByText('$600 · gentler version (downsell)');
  expect(await faults(document.body)).toEqual([]);
});

test('escape_closes_what_lies_over_the_board_before_it_lets_go_of_a_card', async () => {
  const { desk } = await setUp();
  await userEvent.click(card(/Journal/));
  await userEvent.click(within(card(/Journal/)).getByRole('button', { name: /^More about/ }));
  await screen.findByRole('menu');
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  expect(desk.store.getState().selected).toEqual({ what: 'placement', id: ids.bump });
  await waitFor(() => expect(card(/Journal/).contains(document.activeElement)).toBe(true));
  await userEvent.keyboard('{Escape}');
  expect(desk.store.getState().selected).toBeNull();
});
