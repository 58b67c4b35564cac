/** The facts most offers do without: folded until they matter, and each kept by one edit. */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { catalogueActions } from '../../actions/catalogue-actions';
import { Registry } from '../../actions/registry';
import type { AnyRecord, Edit, Offer, Practice } from '../../contract';
import type { DeskState } from '../../state/desk';
import { faults } from '../../testing/axe';
import { journal, records } from '../../testing/confidence';
import { fakeDesk } from '../../testing/fakeDesk';
import { practiceOf } from '../../testing/records';
import { renderRoom } from '../../testing/renderRoom';
import Catalogue from './Catalogue';

interface Wish {
  offer?: Partial<Offer>;
  practice?: Partial<Practice>;
  state?: Partial<DeskState>;
}

async function setUp({ offer, practice, state }: Wish = {}) {
  const changed = records.map((one): AnyRecord => {
    if (one.kind === 'practice') return { kind: 'practice', record: practiceOf(practice) };
    return one.kind === 'offer' && one.record.id === 'journal'
      ? { kind: 'offer', record: { ...journal, ...offer } }
      : one;
  });
  const faked = await fakeDesk({
    snapshot: { records: changed },
    state: { place: 'catalogue', selected: { what: 'offer', id: 'journal' }, ...state },
  });
  const room = renderRoom(faked.desk, <Catalogue />, new Registry(catalogueActions));
  const values = () =>
    faked.edits().map((edit: Edit) => (edit.edit === 'change_offer' ? edit.set.value : edit));
  return { ...faked, ...room, values };
}

const fold = (title: string) => screen.queryByRole('button', { name: title });
const isOpen = (title: string) => fold(title)?.getAttribute('aria-expanded') === 'true';
const unfold = (title: string) => userEvent.click(screen.getByRole('button', { name: title }));

async function type(label: string, words: string) {
  const field = screen.getByRole('textbox', { name: label });
  await userEvent.clear(field);
  await userEvent.type(field, words === '' ? '{Tab}' : words);
  await userEvent.tab();
}

const titles = [
  'How the price is shown',
  'What others say',
  'Care and notes',
  'When it is of use',
  'Sold by somebody else',
];

test('what_a_plain_offer_does_without_is_folded', async () => {
  await setUp();
  expect(titles.map(isOpen)).toEqual([false, false, false, false, false]);
  expect(fold('How it goes on and ends')).toBeNull();
  expect(screen.queryByRole('textbox', { name: 'Crossed-out price beside it' })).toBeNull();
});

test('what_holds_something_stands_open', async () => {
  const { display, claims, timing } = journal;
  await setUp({
    offer: {
      display: { ...display, on_request: true },
      claims: { ...claims, proof: 'survey of 64 buyers, 2026' },
      timing: { ...timing, moment: 'later' },
      partner: { name: 'Paper House', commission: true, disclosure: '' },
    },
  });
  expect(titles.map(isOpen)).toEqual([true, true, false, true, true]);
});

test('care_notes_stand_open_for_a_therapist_and_for_clinical_care', async () => {
  const { unmount } = await setUp({ practice: { professions: ['therapist'] } });
  expect(isOpen('Care and notes')).toBe(true);
  unmount();
  await setUp({ offer: { kind: 'clinical_service' } });
  expect(isOpen('Care and notes')).toBe(true);
});

test('a_crossed_out_price_is_typed_as_people_type_it_and_cleared', async () => {
  const { values } = await setUp();
  await unfold('How the price is shown');
  await type('Crossed-out price beside it', '$59');
  await vi.waitFor(() => expect(values()).toHaveLength(1));
  expect(values()[0]).toEqual({ ...journal.display, compare_at: { minor: 5900, currency: 'USD' } });
  await userEvent.clear(screen.getByRole('textbox', { name: 'Crossed-out price beside it' }));
  await userEvent.tab();
  await vi.waitFor(() => expect(values()).toHaveLength(2));
  expect(values()[1]).toEqual(journal.display);
});

test('a_day_is_kept_when_it_is_left_as_one_step_and_can_be_taken_away', async () => {
  const { values } = await setUp();
  await unfold('How the price is shown');
  const day = screen.getByRole('group', { name: 'The price holds since' });
  await userEvent.click(within(day).getByRole('spinbutton', { name: /month/ }));
  await userEvent.keyboard('03142026');
  expect(values()).toEqual([]);
  await userEvent.tab();
  await vi.waitFor(() => expect(values()).toHaveLength(1));
  expect(values()[0]).toEqual({ ...journal.display, since: '2026-03-14' });
  await userEvent.click(screen.getByRole('button', { name: 'Clear “The price holds since”' }));
  await vi.waitFor(() => expect(values()).toHaveLength(2));
  expect(values()[1]).toEqual(journal.display);
});

test('a_testimonial_is_added_told_of_and_taken_out', async () => {
  const { values } = await setUp();
  await unfold('What others say');
  await type('Add a testimonial', 'It changed my mornings.');
  const said = within(await screen.findByRole('group', { name: /^Testimonial 1:/ }));
  await userEvent.type(said.getByRole('textbox', { name: 'Who says it' }), 'Ada{Enter}');
  await userEvent.click(said.getByRole('button', { name: /To you this is/ }));
  await userEvent.click(await screen.findByRole('option', { name: 'A client once' }));
  await userEvent.click(said.getByRole('switch', { name: 'Consent to show it is on file' }));
  await vi.waitFor(() => expect(values()).toHaveLength(4));
  const told = {
    words: 'It changed my mornings.',
    name: 'Ada',
    author: 'former_client',
    source: '',
    incentive: '',
    disclosed: false,
    consent: true,
  };
  expect(values()[3]).toEqual({ ...journal.claims, testimonials: [told] });
  await userEvent.click(screen.getByRole('button', { name: 'Take out testimonial 1' }));
  await vi.waitFor(() => expect(values()[4]).toEqual(journal.claims));
});

test('a_care_note_and_a_switch_that_follow_at_once_lose_nothing_of_each_other', async () => {
  const { values } = await setUp();
  await unfold('Care and notes');
  await userEvent.type(screen.getByRole('textbox', { name: 'What it is not' }), 'No therapy.');
  await userEvent.click(screen.getByRole('switch', { name: /^It touches wellbeing/ }));
  await vi.waitFor(() => expect(values()).toHaveLength(2));
  expect(values()[1]).toEqual({ ...journal.care, scope_note: 'No therapy.', wellbeing: true });
});

test('when_it_is_of_use_is_chosen_counted_and_left_open_again', async () => {
  const { values } = await setUp();
  await unfold('When it is of use');
  await userEvent.click(screen.getByRole('button', { name: /Of use beside a main offer/ }));
  await userEvent.click(await screen.findByRole('option', { name: /^Some days in/ }));
  await type('Lasts', '90');
  await vi.waitFor(() => expect(values()).toHaveLength(2));
  expect(values()[1]).toEqual({ ...journal.timing, moment: 'within_days', lasts_days: 90 });
  await type('Lasts', '');
  await vi.waitFor(() => expect(values()).toHaveLength(3));
  expect(values()[2]).toMatchObject({ lasts_days: null });
  await userEvent.click(screen.getByRole('button', { name: /Of use beside a main offer/ }));
  await userEvent.click(await screen.findByRole('option', { name: 'Not settled yet' }));
  await vi.waitFor(() => expect(values()[3]).toEqual(journal.timing));
});

test('how_a_subscription_ends_is_asked_of_subscriptions_only', async () => {
  const { values } = await setUp({
    offer: {
      price: { pay: 'subscription', amount: journal.price.amount, every: 'month', trial: null },
    },
  });
  expect(isOpen('How it goes on and ends')).toBe(true);
  await userEvent.click(screen.getByRole('button', { name: /It can be ended/ }));
  await userEvent.click(await screen.findByRole('option', { name: /^Online/ }));
  await vi.waitFor(() => expect(values()).toEqual([{ ...journal.renewal, cancel: 'online' }]));
});

test('a_partner_is_there_as_soon_as_it_has_a_name_and_gone_without', async () => {
  const { values } = await setUp();
  await unfold('Sold by somebody else');
  await type('Who sells it', 'Paper House');
  await userEvent.click(await screen.findByRole('switch', { name: 'I earn from each sale' }));
  await vi.waitFor(() => expect(values()).toHaveLength(2));
  expect(values()[1]).toEqual({ name: 'Paper House', commission: true, disclosure: '' });
  await type('Who sells it', '');
  await vi.waitFor(() => expect(values()[2]).toBeNull());
  // Its last fact was cleared by hand: the fold does not shut under it.
  expect(isOpen('Sold by somebody else')).toBe(true);
});

test('a_guarantee_has_its_conditions', async () => {
  const { values } = await setUp();
  await userEvent.click(screen.getByRole('switch', { name: 'The buyer can have the money back' }));
  const add = await screen.findByRole('textbox', { name: 'Add a condition' });
  await userEvent.type(add, 'all worksheets handed in{Enter}');
  await vi.waitFor(() => expect(values()).toHaveLength(2));
  expect(values()[1]).toEqual({ days: 14, terms: '', conditions: ['all worksheets handed in'] });
});

const asked = () =>
  ['Why the parts work better together', 'Why no more can be sold'].map(
    (name) => screen.queryByRole('textbox', { name }) !== null,
  );

test('the_reason_of_a_set_is_asked_of_sets_and_of_few_seats_where_they_are_few', async () => {
  const { unmount } = await setUp();
  expect(asked()).toEqual([false, false]);
  unmount();
  const { values } = await setUp({ offer: { contains: ['reset'], seats: 8 } });
  expect(asked()).toEqual([true, true]);
  await type('Why the parts work better together', 'One prepares the other.');
  await userEvent.click(screen.getByRole('switch', { name: /without a set around it/ }));
  await vi.waitFor(() => expect(values()).toEqual(['One prepares the other.', false]));
});

test('a_fact_that_is_looked_for_is_unfolded_and_has_the_keyboard', async () => {
  const { desk } = await setUp({ state: { sought: { of: 'offer', fact: 'display' } } });
  const field = screen.getByRole('textbox', { name: 'Crossed-out price beside it' });
  expect(document.activeElement).toBe(field);
  desk.store.setState({ sought: { of: 'offer', fact: 'timing' } });
  const chosen = await screen.findByRole('button', { name: /Of use beside a main offer/ });
  await vi.waitFor(() => expect(document.activeElement).toBe(chosen));
  expect(desk.store.getState().sought).toBeNull();
});

test('a_fact_that_nobody_shows_is_looked_for_no_longer', async () => {
  const { desk } = await setUp({ state: { sought: { of: 'offer', fact: 'placements' } } });
  expect(desk.store.getState().sought).toBeNull();
});

test('axe_finds_nothing_with_everything_open', async () => {
  const { container } = await setUp({
    offer: {
      price: { pay: 'subscription', amount: journal.price.amount, every: 'month', trial: null },
    },
  });
  for (const title of titles) {
    // One after the other, as people do.
    // eslint-disable-next-line no-await-in-loop
    await unfold(title);
  }
  expect(titles.map(isOpen)).toEqual(titles.map(() => true));
  expect(await faults(container)).toEqual([]);
});
