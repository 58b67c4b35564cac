/** Where findings lead: to the field they speak of, wherever that fact is kept. */
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { App } from '../../../App';
import type { Finding, Place } from '../../../contract';
import { createDesk } from '../../../state/desk';
import { fakeDesk } from '../../../testing/fakeDesk';
import { ids, priceFinding, records, view } from '../../../testing/full-board';
import { lead, wayTo } from './lead';
// Rooms arrive when they are first opened; here they are there from the start.
import '../DesignRoom';
import '../inspector/Inspector';
import '../../catalogue/Catalogue';
import '../../practice/Practice';

const speaking = (place: Place): Finding => ({ ...priceFinding, place });

async function open(findings: Finding[] = []) {
  const faked = await fakeDesk({
    snapshot: { records, revision: 7 },
    view: { ...view, findings },
    answers: { rule_book: () => ({ rules: [] }) },
  });
  const desk = createDesk(faked.shell);
  render(<App desk={desk} />);
  await screen.findByRole('tab', { name: /^Findings/ });
  return desk;
}

test('every_fact_is_looked_for_where_it_is_kept', async () => {
  const { desk } = await fakeDesk({ snapshot: { records } });
  const { library } = desk.store.getState();
  const way = (place: Place) => wayTo(library, speaking(place));
  const onCard = (field: string) => way({ what: 'placement', id: ids.bump, field });
  const onDesign = (field: string | null) => way({ what: 'design', id: ids.design, field });
  const onMain = (field: string | null) => way({ what: 'offer', id: ids.reset, field });

  for (const fact of ['timer', 'live', 'way_out', 'copy', 'follow_up']) {
    expect(onCard(fact)).toEqual({ to: 'placement', id: ids.bump, fact });
  }
  for (const fact of [
    'care',
    'care.crisis_note',
    'claims',
    'display',
    'timing',
    'guarantee',
    'renewal',
    'outcomes',
  ]) {
    expect(onCard(fact)).toEqual({ to: 'offer', id: ids.journal, fact });
    expect(onMain(fact)).toEqual({ to: 'offer', id: ids.reset, fact });
  }
  for (const fact of [
    'checkout',
    'checkout.order_button',
    'timer',
    'tests',
    'cohort_days',
    'list_size',
  ]) {
    expect(onDesign(fact)).toEqual({ to: 'design', fact });
  }
  for (const fact of [
    'regions',
    'codes',
    'credentials',
    'fees',
    'courses_apart',
    'weekly_minutes',
  ]) {
    expect(onDesign(fact)).toEqual({ to: 'practice', fact });
    expect(onCard(fact)).toEqual({ to: 'practice', fact });
  }
  expect(onDesign('main_copy')).toEqual({ to: 'main', fact: 'main_copy' });
  expect(onDesign('friction')).toEqual({ to: 'forecast', fact: 'friction' });
  expect(onDesign('guarantee')).toEqual({ to: 'offer', id: ids.reset, fact: 'guarantee' });
  expect(onCard('checkout')).toEqual({ to: 'design', fact: 'checkout' });
});

test('a_text_of_the_practice_leads_to_it_and_one_of_a_list_to_the_whole_list', async () => {
  const { desk } = await fakeDesk({ snapshot: { records } });
  const { library } = desk.store.getState();
  const way = (place: Place) => wayTo(library, speaking(place));
  expect(way({ what: 'practice', field: 'brand.about' })).toEqual({
    to: 'practice',
    fact: 'brand.about',
  });
  expect(way({ what: 'practice', field: 'no such fact' })).toEqual({ to: 'practice', fact: null });
  for (const [field, fact] of [
    ['inside.2', 'inside'],
    ['questions.0', 'questions'],
    ['outcomes.1', 'outcomes'],
  ] as const) {
    expect(way({ what: 'offer', id: ids.journal, field })).toEqual({
      to: 'offer',
      id: ids.journal,
      fact,
    });
  }
  expect(way({ what: 'design', id: ids.design, field: 'segments.1' })).toEqual({
    to: 'design',
    fact: 'segments',
  });
});

test('where_no_field_speaks_the_thing_itself_is_shown', async () => {
  const { desk } = await fakeDesk({ snapshot: { records } });
  const { library } = desk.store.getState();
  const way = (place: Place) => wayTo(library, speaking(place));
  expect(way({ what: 'offer', id: ids.reset, field: null })).toEqual({ to: 'main', fact: null });
  expect(way({ what: 'offer', id: ids.journal, field: 'placements' })).toEqual({
    to: 'offer',
    id: ids.journal,
    fact: null,
  });
  expect(way({ what: 'design', id: ids.design, field: null })).toEqual({
    to: 'design',
    fact: null,
  });
  expect(way({ what: 'stage', id: 'checkout', field: null })).toBeNull();
});

test('a_finding_about_an_offer_opens_the_fact_in_the_catalogue', async () => {
  await open([speaking({ what: 'offer', id: ids.journal, field: 'display' })]);
  await userEvent.click(screen.getByRole('tab', { name: /^Findings/ }));
  await userEvent.click(screen.getByRole('button', { name: '90-Day Confidence Journal' }));
  const field = await screen.findByRole('textbox', { name: 'Crossed-out price beside it' });
  await waitFor(() => expect(document.activeElement).toBe(field));
});

test('a_finding_about_a_card_opens_the_fact_in_the_inspector', async () => {
  await open([speaking({ what: 'placement', id: ids.bump, field: 'timer' })]);
  await userEvent.click(screen.getByRole('tab', { name: /^Findings/ }));
  await userEvent.click(
    screen.getByRole('button', { name: '90-Day Confidence Journal, Checkout' }),
  );
  const shown = await screen.findByRole('switch', { name: 'A deadline is shown' });
  await waitFor(() => expect(document.activeElement).toBe(shown));
});

test('a_finding_beside_a_card_leaves_its_sheet_for_the_field', async () => {
  await open([speaking({ what: 'placement', id: ids.bump, field: 'hypothesis' })]);
  await userEvent.click(screen.getByRole('button', { name: /^Findings on 90-Day/ }));
  await userEvent.click(
    await screen.findByRole('button', { name: '90-Day Confidence Journal, Checkout' }),
  );
  const field = await screen.findByRole('textbox', { name: 'Why it should belong here' });
  await waitFor(() => expect(document.activeElement).toBe(field));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a_finding_about_the_practice_opens_it_there', async () => {
  await open([speaking({ what: 'design', id: ids.design, field: 'codes' })]);
  await userEvent.click(screen.getByRole('tab', { name: /^Findings/ }));
  await userEvent.click(screen.getByRole('button', { name: 'your practice' }));
  const line = await screen.findByRole('combobox', { name: 'Add a code' });
  await waitFor(() => expect(document.activeElement).toBe(line));
});

test.each([
  ['brand.about', 'About you'],
  ['brand.person', 'Your name'],
  ['brand.name', 'Name over your pages'],
  ['name', 'Name of your practice'],
])('a_finding_on_%s_opens_it_in_the_practice', async (field, name) => {
  await open([speaking({ what: 'practice', field })]);
  await userEvent.click(screen.getByRole('tab', { name: /^Findings/ }));
  await userEvent.click(screen.getByRole('button', { name: 'your practice' }));
  const line = await screen.findByRole('textbox', { name });
  await waitFor(() => expect(document.activeElement).toBe(line));
});

test('a_finding_about_the_design_opens_it_from_another_place', async () => {
  const desk = await open();
  desk.store.setState({ place: 'rule-book' });
  lead(desk, { to: 'design', fact: 'tests' });
  const line = await screen.findByRole('textbox', { name: 'Add a test' });
  await waitFor(() => expect(document.activeElement).toBe(line));
});
