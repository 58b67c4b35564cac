/** How the rule book is found, read, and left for the place it speaks of. */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { DesignView, Exemption, Speaking } from '../../contract';
import type { DeskState } from '../../state/desk';
import { faults } from '../../testing/axe';
import { finding, records } from '../../testing/confidence';
import { fakeDesk } from '../../testing/fakeDesk';
import { renderRoom } from '../../testing/renderRoom';
import { ruleBook, rulesHere } from '../../testing/rule-book';
import RuleBook from './RuleBook';

interface Wish {
  state?: Partial<DeskState>;
  here?: Record<string, Partial<Speaking>>;
  exemptions?: Exemption[];
  view?: Partial<DesignView>;
}

async function setUp({ state, here = {}, exemptions = [], view = {} }: Wish = {}) {
  const faked = await fakeDesk({
    state: { place: 'rule-book', ...state },
    snapshot: {
      records: [
        ...records,
        ...exemptions.map((record) => ({ kind: 'exemption', record }) as const),
      ],
    },
    view,
    answers: { rule_book: () => ruleBook, rules_here: () => rulesHere(here) },
  });
  const rendered = renderRoom(faked.desk, <RuleBook />);
  await screen.findByRole('listbox', { name: 'Rules' });
  return { ...faked, ...rendered };
}

const titles = () => screen.getAllByRole('option').map((row) => row.textContent);

async function show(filter: RegExp) {
  await userEvent.click(screen.getByRole('button', { name: /Which rules to show/ }));
  await userEvent.click(await screen.findByRole('option', { name: filter }));
}

const exemption: Exemption = {
  id: 'e-1',
  rule: 'bump-price-high',
  design: 'first',
  subject: { what: 'placement', id: 'bump' },
  reason: 'It is a printed book.',
  written: '2026-03-14',
};

test('rules_stand_by_chapter_and_are_found_by_title_id_and_words_of_their_page', async () => {
  await setUp();
  expect(screen.getAllByRole('option')).toHaveLength(3);
  const search = screen.getByRole('searchbox', { name: 'Search the rules' });
  for (const words of ['quarter', 'bump-price', 'keep the small']) {
    await userEvent.clear(search);
    await userEvent.type(search, words);
    expect(titles()).toEqual([expect.stringContaining('Keep the order bump small')]);
  }
});

test('a_filter_shows_what_speaks_is_silenced_belongs_elsewhere_or_was_changed', async () => {
  await setUp({
    here: { 'main-offer-required': { changed: true } },
    exemptions: [exemption],
  });
  await show(/^Other regions, professions and codes \(1\)$/);
  expect(titles()).toEqual([expect.stringContaining('Tell the right to withdraw')]);
  await show(/^Speaks here \(2\)$/);
  expect(titles()).toHaveLength(2);
  await show(/^Changed by me \(1\)$/);
  expect(titles()).toEqual([expect.stringContaining('needs a main offer')]);
  await show(/^Silenced or switched off \(1\)$/);
  expect(titles()).toEqual([expect.stringContaining('Keep the order bump small')]);
});

test('it_opens_at_the_rule_asked_for_with_its_page_and_what_it_rests_on', async () => {
  await setUp({ state: { rule: 'bump-price-high' } });
  const page = screen.getByRole('article', { name: 'Keep the order bump small' });
  within(page).getByText('Rests on our default');
  within(page).getByText('bump-price-high');
  within(page).getByText('On: it holds for everybody.');
  within(page).getByRole('heading', { level: 3, name: 'Why' });
  within(page).getByText('90-Day Confidence Journal');
});

test('law_stands_with_the_day_it_was_looked_up_and_why_it_is_silent_here', async () => {
  await setUp({ state: { rule: 'withdrawal-untold' } });
  const page = screen.getByRole('article', { name: 'Tell the right to withdraw' });
  within(page).getByText('Rests on law, as of November 1, 2026');
  within(page).getByText(/^, sometimes a warning$/);
  within(page).getByText(
    'It is for those who sell to the European Union. Off: you do not sell to the European Union.',
  );
  within(page).getByText('It does not look at “Confidence Reset”.');
});

test('each_place_where_a_rule_speaks_now_leads_to_its_card_and_finding', async () => {
  const { desk } = await setUp({ state: { rule: 'bump-price-high' } });
  const now = screen.getByRole('region', { name: 'Where it speaks now' });
  await userEvent.click(
    within(now).getByRole('button', { name: '90-Day Confidence Journal, Checkout: price' }),
  );
  expect(desk.store.getState()).toMatchObject({
    place: 'designs',
    room: 'design',
    selected: { what: 'placement', id: 'bump' },
    board: { side: 'findings', finding: 'bump-price-high placement bump price' },
  });
});

test('an_offer_that_is_not_in_the_design_is_gone_to_in_the_catalogue', async () => {
  const elsewhere = { ...finding, place: { what: 'offer', id: 'alone', field: null } } as const;
  const { desk } = await setUp({
    state: { rule: 'bump-price-high' },
    view: { findings: [elsewhere] },
  });
  await userEvent.click(screen.getByRole('button', { name: 'an offer' }));
  expect(desk.store.getState()).toMatchObject({
    place: 'catalogue',
    selected: { what: 'offer', id: 'alone' },
  });
});

test('a_rule_that_nothing_breaks_says_so', async () => {
  await setUp();
  await userEvent.click(screen.getByRole('option', { name: /main offer/ }));
  screen.getByText('Nothing in “Confidence Reset” breaks it now.');
});

test('what_is_silenced_is_counted_where_a_rule_speaks', async () => {
  const quiet = { ...finding, rule: 'bump-price-high' };
  const silenced = { finding: quiet, exemption: 'e-1', reason: 'It is printed.' };
  await setUp({
    state: { rule: 'bump-price-high' },
    exemptions: [exemption],
    view: { findings: [], silenced: [silenced, silenced] },
  });
  screen.getByText('In “Confidence Reset” it is silenced at 2 places and speaks nowhere else.');
});

test('its_exemptions_stand_with_their_reasons_and_may_go', async () => {
  const { edits } = await setUp({
    state: { rule: 'bump-price-high' },
    exemptions: [exemption],
    view: { findings: [], unused_exemptions: [{ exemption: 'e-1', what: 'It can go.' }] },
  });
  const silenced = screen.getByRole('region', { name: 'Where it is silenced' });
  within(silenced).getByText(/It is a printed book/);
  within(silenced).getByText(/March 14, 2026.*silences nothing any more/);
  await userEvent.click(within(silenced).getByRole('button', { name: /^Let it speak again/ }));
  await waitFor(() => expect(edits()).toEqual([{ edit: 'remove_exemption', id: 'e-1' }]));
});

test('axe_finds_nothing', async () => {
  const { container } = await setUp({
    state: { rule: 'bump-price-high' },
    exemptions: [exemption],
  });
  await userEvent.click(screen.getByRole('button', { name: 'How it is set' }));
  expect(await faults(container)).toEqual([]);
});
