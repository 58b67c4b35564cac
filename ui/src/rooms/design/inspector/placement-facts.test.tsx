/** The facts of a card that most cards do without: folded until they hold something, each kept by one edit. */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { AnyRecord, Edit, Live, Placement } from '../../../contract';
import type { DeskState } from '../../../state/desk';
import { faults } from '../../../testing/axe';
import { fakeDesk } from '../../../testing/fakeDesk';
import { ids, records, view } from '../../../testing/full-board';
import { renderRoom } from '../../../testing/renderRoom';
import Inspector from './Inspector';

type Card = 'bump' | 'upsell' | 'later';

async function setUp(card: Card, more: Partial<Placement> = {}, state: Partial<DeskState> = {}) {
  const id = ids[card];
  const changed = records.map((one): AnyRecord =>
    one.kind === 'placement' && one.record.id === id
      ? { kind: 'placement', record: { ...one.record, ...more } }
      : one,
  );
  const faked = await fakeDesk({
    snapshot: { records: changed, revision: 7 },
    view,
    state: { selected: { what: 'placement', id }, ...state },
  });
  const room = renderRoom(faked.desk, <Inspector />);
  const values = () =>
    faked.edits().map((edit: Edit) => (edit.edit === 'change_placement' ? edit.set.value : edit));
  return { ...faked, ...room, values };
}

const isOpen = (title: string) =>
  screen.getByRole('button', { name: title }).getAttribute('aria-expanded') === 'true';
const unfold = (title: string) => userEvent.click(screen.getByRole('button', { name: title }));
const flip = (name: string) => userEvent.click(screen.getByRole('switch', { name }));

async function type(label: string, words: string) {
  const field = screen.getByRole('textbox', { name: label });
  await userEvent.clear(field);
  if (words !== '') await userEvent.type(field, words);
  await userEvent.tab();
}

const titles = ['The no', 'Deadline', 'Why here', 'Since it is live'];

const live: Live = {
  since: '2026-03-01',
  reviewed: null,
  changed: null,
  counts: null,
  groups: [],
  together: null,
  floor: null,
};

test('what_a_plain_card_does_without_is_folded', async () => {
  await setUp('bump');
  expect(titles.map(isOpen)).toEqual([false, false, false, false]);
  expect(screen.queryByRole('switch', { name: 'A deadline is shown' })).toBeNull();
});

test('what_holds_something_stands_open', async () => {
  await setUp('bump', {
    live,
    hypothesis: 'They ask for it.',
    way_out: {
      size_permille: 700,
      contrast_hundredths: 700,
      after_seconds: 0,
      needs_scroll: false,
    },
  });
  expect(titles.map(isOpen)).toEqual([true, false, true, true]);
});

test('a_deadline_is_set_moved_and_taken_away', async () => {
  const { values } = await setUp('bump');
  await unfold('Deadline');
  await flip('A deadline is shown');
  await type('Why it ends then', 'the group begins');
  const day = screen.getByRole('group', { name: 'Last day' });
  await userEvent.click(within(day).getByRole('spinbutton', { name: /month/ }));
  await userEvent.keyboard('12012026');
  await type('Moved back after it was shown', '2');
  await vi.waitFor(() => expect(values()).toHaveLength(4));
  expect(values()[3]).toEqual({
    scope: 'everybody',
    ends_on: '2026-12-01',
    reason: 'the group begins',
    moved: 2,
    again_from: null,
  });
  await flip('A deadline is shown');
  await vi.waitFor(() => expect(values()[4]).toBeNull());
});

test('the_no_is_told_in_per_cent_and_kept_in_thousandths', async () => {
  const { values } = await setUp('upsell');
  await unfold('The no');
  await type('Its letters beside those of the yes', '60');
  await type('Its contrast to the ground', '4.5');
  await type('It appears after', '5');
  await flip('One must scroll to see it');
  await vi.waitFor(() => expect(values()).toHaveLength(4));
  expect(values()[3]).toEqual({
    size_permille: 600,
    contrast_hundredths: 450,
    after_seconds: 5,
    needs_scroll: true,
  });
});

test('terms_are_asked_where_they_can_be', async () => {
  const conversation = 'A conversation first, and no charge before it';
  const above = 'Stands above the main button';
  const { unmount, values } = await setUp('upsell');
  expect(screen.queryByRole('switch', { name: above })).toBeNull();
  await flip(conversation);
  await flip('Must be bought');
  await vi.waitFor(() => expect(values()).toEqual([true, true]));
  unmount();
  const { unmount: leave } = await setUp('bump');
  expect(screen.queryByRole('switch', { name: conversation })).toBeNull();
  leave();
  await setUp('bump', { stage: 'sales_page', presentation: 'card' });
  expect(screen.getByRole('switch', { name: above })).toBeDefined();
});

test('why_it_belongs_here_is_written_and_cleared', async () => {
  const { values } = await setUp('bump');
  await unfold('Why here');
  await type('Why it should belong here', 'They ask for it.');
  await type('Why it should belong here', '');
  await vi.waitFor(() => expect(values()).toEqual(['They ask for it.', '']));
});

test('a_card_that_is_live_tells_its_days_and_counts', async () => {
  const { values } = await setUp('bump', { live });
  await flip('Counted');
  await type('Shown', '400');
  await type('Taken', '92');
  await type('Not worth its place below', '5');
  await vi.waitFor(() => expect(values()).toHaveLength(4));
  const counts = { shown: 400, accepted: 92, refunded: 0, without: 0, without_refunded: 0 };
  expect(values()[3]).toEqual({ ...live, counts, floor: 50_000 });
  await type('Not worth its place below', '');
  await flip('Counted');
  await vi.waitFor(() => expect(values()).toHaveLength(6));
  expect(values()[5]).toEqual(live);
});

test('counts_of_a_group_stand_under_its_name', async () => {
  const { values } = await setUp('bump', { live });
  await type('Add a group', 'from the newsletter');
  const group = within(await screen.findByRole('group', { name: 'Group 1: from the newsletter' }));
  await userEvent.type(group.getByRole('textbox', { name: 'Shown to them' }), '{Backspace}80{Tab}');
  await vi.waitFor(() => expect(values()).toHaveLength(2));
  expect(values()[1]).toMatchObject({
    groups: [{ name: 'from the newsletter', shown: 80, accepted: 0 }],
  });
  await userEvent.click(screen.getByRole('button', { name: 'Take out group 1' }));
  await vi.waitFor(() => expect(values()[2]).toEqual(live));
});

test('a_count_that_cannot_be_is_refused_at_its_field', async () => {
  const message = '“Journal” was taken 92 times, but shown 0 times.';
  const faked = await fakeDesk({
    snapshot: {
      records: records.map((one): AnyRecord =>
        one.kind === 'placement' && one.record.id === ids.bump
          ? { kind: 'placement', record: { ...one.record, live: { ...live, groups: [] } } }
          : one,
      ),
    },
    view,
    state: { selected: { what: 'placement', id: ids.bump } },
    answers: { apply: () => Promise.reject({ code: 'refused', message, detail: null }) },
  });
  renderRoom(faked.desk, <Inspector />);
  await type('Not worth its place below', '5');
  const said = await screen.findByText(message);
  expect(said.closest('.field')?.textContent).toMatch(/^Not worth its place below/);
});

test('a_follow_up_says_when_it_stops', async () => {
  const { values } = await setUp('later');
  await flip('Not sent to those who bought it meanwhile');
  await flip('It holds a way to get no more of them');
  await vi.waitFor(() => expect(values()).toHaveLength(2));
  expect(values()[1]).toEqual({
    after_days: 14,
    channel: 'email',
    stops_when_bought: false,
    unsubscribe: false,
  });
});

test('a_fact_that_is_looked_for_is_unfolded_and_has_the_keyboard', async () => {
  const { desk } = await setUp('bump', {}, { sought: { of: 'placement', fact: 'live' } });
  expect(document.activeElement).toBe(screen.getByRole('switch', { name: 'Buyers meet it now' }));
  desk.store.setState({ sought: { of: 'placement', fact: 'asks_for' } });
  await vi.waitFor(() =>
    expect(document.activeElement).toBe(
      screen.getByRole('textbox', { name: 'What the buyer must fill in first' }),
    ),
  );
  expect(desk.store.getState().sought).toBeNull();
});

test('axe_finds_nothing_with_everything_open', async () => {
  const { container } = await setUp('upsell', {
    live: { ...live, counts: null, groups: [{ name: 'newsletter', shown: 3, accepted: 1 }] },
    timer: { scope: 'everybody', ends_on: null, reason: '', moved: 0, again_from: null },
    hypothesis: 'They ask for it.',
  });
  await unfold('The no');
  await flip('Counted');
  await flip('Bought together');
  expect(titles.map(isOpen)).toEqual([true, true, true, true]);
  expect(await faults(container)).toEqual([]);
});
