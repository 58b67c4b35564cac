/** What is known of a whole design: who sees it, what its pages around the payment say, and what was tried. */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { AnyRecord, Design, Edit, Practice } from '../../../contract';
import type { DeskState } from '../../../state/desk';
import { faults } from '../../../testing/axe';
import { fakeDesk } from '../../../testing/fakeDesk';
import { design, ids, records, view } from '../../../testing/full-board';
import { practiceOf } from '../../../testing/records';
import { renderRoom } from '../../../testing/renderRoom';
import Inspector from './Inspector';

interface Wish {
  design?: Partial<Design>;
  practice?: Partial<Practice>;
  state?: Partial<DeskState>;
}

async function setUp({ design: more, practice, state = {} }: Wish = {}) {
  const changed = records.map((one): AnyRecord => {
    if (one.kind === 'practice') return { kind: 'practice', record: practiceOf(practice) };
    return one.kind === 'design' ? { kind: 'design', record: { ...design, ...more } } : one;
  });
  const faked = await fakeDesk({ snapshot: { records: changed, revision: 7 }, view, state });
  const room = renderRoom(faked.desk, <Inspector />);
  const sets = () =>
    faked.edits().map((edit: Edit) => (edit.edit === 'change_design' ? edit.set : edit));
  return { ...faked, ...room, sets };
}

const isOpen = (title: string) =>
  screen.getByRole('button', { name: title }).getAttribute('aria-expanded') === 'true';
const unfold = (title: string) => userEvent.click(screen.getByRole('button', { name: title }));
const flip = (name: string | RegExp) => userEvent.click(screen.getByRole('switch', { name }));

async function type(label: string, words: string) {
  const field = screen.getByRole('textbox', { name: label });
  await userEvent.clear(field);
  if (words !== '') await userEvent.type(field, words);
  await userEvent.tab();
}

const titles = ['Around the payment', 'Deadline of the main offer', 'Tests', 'Later counts'];
const told = /^The right to withdraw is told/;
const estimate = /^A good faith estimate/;

test('what_a_young_design_does_without_is_folded', async () => {
  await setUp();
  expect(titles.map(isOpen)).toEqual([false, false, false, false]);
});

test('who_comes_is_told_and_clients_in_care_are_asked_of_therapists_only', async () => {
  const { unmount, sets } = await setUp();
  const inCare = 'Clients in care now are among those who see it';
  expect(screen.queryByRole('switch', { name: inCare })).toBeNull();
  await flip(/^It speaks to people who are easily hurt/);
  await type('People on your list', '350');
  await vi.waitFor(() =>
    expect(sets()).toEqual([
      { field: 'audience_vulnerable', value: true },
      { field: 'list_size', value: 350 },
    ]),
  );
  unmount();
  const { sets: then } = await setUp({ practice: { professions: ['therapist'] } });
  await flip(inCare);
  await vi.waitFor(() => expect(then()).toEqual([{ field: 'shown_to_clients', value: true }]));
});

test('what_fits_the_regions_sold_to_comes_first_and_the_rest_is_folded', async () => {
  const { unmount } = await setUp({ practice: { regions: ['de', 'uk'] } });
  await unfold('Around the payment');
  expect(screen.getAllByRole('switch', { name: told })).toHaveLength(1);
  expect(screen.queryByRole('switch', { name: estimate })).toBeNull();
  await unfold('What other regions ask for');
  expect(screen.getByRole('switch', { name: estimate })).toBeDefined();
  unmount();
  await setUp({ practice: { regions: ['us-ca'], professions: ['therapist'] } });
  await unfold('Around the payment');
  expect(screen.getByRole('switch', { name: estimate })).toBeDefined();
  expect(screen.queryByRole('switch', { name: told })).toBeNull();
});

test('facts_around_the_payment_are_kept_one_by_one', async () => {
  const { sets } = await setUp({ practice: { regions: ['eu'] } });
  await unfold('Around the payment');
  await flip(told);
  await userEvent.click(screen.getByRole('button', { name: /Please begin within the 14 days/ }));
  await userEvent.click(await screen.findByRole('option', { name: 'It starts empty' }));
  await type('Words of the button that orders', 'Order and pay');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Thank-you page' }));
  await vi.waitFor(() => expect(sets()).toHaveLength(4));
  const checkout = {
    ...design.checkout,
    withdrawal_info: true,
    early_start: 'empty',
    order_button: 'Order and pay',
    trackers: ['thank_you'],
  };
  expect(sets()[3]).toEqual({ field: 'checkout', value: checkout });
});

test('the_deadline_of_the_main_offer_is_set', async () => {
  const { sets } = await setUp();
  await unfold('Deadline of the main offer');
  await flip('A deadline is shown');
  await type('Why it ends then', 'the group begins');
  await vi.waitFor(() => expect(sets()).toHaveLength(2));
  expect(sets()[1]).toMatchObject({ field: 'timer', value: { reason: 'the group begins' } });
});

test('a_test_is_added_filled_in_and_taken_out', async () => {
  const { sets } = await setUp();
  await unfold('Tests');
  await type('Add a test', 'with the journal');
  const one = within(await screen.findByRole('group', { name: 'Test 1: with the journal' }));
  await userEvent.click(one.getByRole('button', { name: /The card it is about/ }));
  await userEvent.click(await screen.findByRole('option', { name: /^90-Day/ }));
  const b = within(one.getByRole('group', { name: 'With it (B)' }));
  await userEvent.type(b.getByRole('textbox', { name: 'Visitors' }), '{Backspace}500{Tab}');
  await userEvent.type(b.getByRole('textbox', { name: 'They paid in all' }), '$4100{Enter}');
  await vi.waitFor(() => expect(sets()).toHaveLength(4));
  expect(sets()[3]).toMatchObject({
    field: 'tests',
    value: [
      {
        name: 'with the journal',
        placement: ids.bump,
        b: { visitors: 500, buyers: 0, revenue: { minor: 410_000, currency: 'USD' } },
      },
    ],
  });
  await userEvent.click(screen.getByRole('button', { name: 'Take out test 1' }));
  await vi.waitFor(() => expect(sets()[4]).toEqual({ field: 'tests', value: [] }));
});

test('later_counts_are_days_and_nothing_else', async () => {
  const { sets } = await setUp({ design: { cohort_days: [90] } });
  const line = screen.getByRole('combobox', { name: 'Add days after the purchase' });
  await userEvent.type(line, 'soon{Enter}');
  await screen.findByText('“soon” is no number of days; write one such as 90.');
  await userEvent.clear(line);
  await userEvent.type(line, '45{Enter}');
  await vi.waitFor(() => expect(sets()).toEqual([{ field: 'cohort_days', value: [45, 90] }]));
});

test('a_fact_that_is_looked_for_is_unfolded_and_has_the_keyboard', async () => {
  await setUp({
    practice: { regions: ['eu'] },
    state: { sought: { of: 'design', fact: 'checkout' } },
  });
  expect(document.activeElement).toBe(screen.getByRole('switch', { name: told }));
});

test('a_fact_within_a_group_has_the_keyboard_and_not_the_first_of_the_group', async () => {
  await setUp({
    practice: { regions: ['eu'] },
    state: { sought: { of: 'design', fact: 'checkout.consent_record' } },
  });
  const kept = 'Time, words and tick of every consent are kept';
  expect(document.activeElement).toBe(screen.getByRole('switch', { name: kept }));
});

test('axe_finds_nothing_with_everything_open', async () => {
  const arm = { visitors: 10, buyers: 1, revenue: null };
  const { container } = await setUp({
    practice: { regions: ['eu'] },
    design: {
      cohort_days: [90],
      timer: { scope: 'everybody', ends_on: '2026-12-01', reason: '', moved: 0, again_from: null },
      tests: [
        {
          name: 'with the journal',
          placement: null,
          a: arm,
          b: arm,
          planned: 0,
          sequential: false,
          decided: false,
          groups: [{ name: 'newsletter', a: arm, b: arm }],
        },
      ],
    },
  });
  await unfold('Around the payment');
  await unfold('What other regions ask for');
  expect(titles.map(isOpen)).toEqual([true, true, true, true]);
  expect(await faults(container)).toEqual([]);
});
