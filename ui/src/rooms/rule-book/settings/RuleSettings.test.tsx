/** How a rule is set: thresholds in their own unit, levels, for the library or one design, and law asked about twice. */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { BookSettings, RulePage } from '../../../contract';
import { design, records } from '../../../testing/confidence';
import { fakeDesk } from '../../../testing/fakeDesk';
import { practiceOf } from '../../../testing/records';
import { renderRoom } from '../../../testing/renderRoom';
import { ruleBook } from '../../../testing/rule-book';
import { RuleSettings } from './RuleSettings';
import { valueText } from './threshold';

const nothing: BookSettings = { thresholds: {}, levels: {} };

function ruleOf(id: string): RulePage {
  const rule = ruleBook.rules.find((one) => one.id === id);
  if (!rule) throw new Error(`The book of the tests has no rule ${id}.`);
  return rule;
}

async function setUp(id: string, library = nothing, here = nothing) {
  const set = records.map((record) => {
    if (record.kind === 'practice') return { ...record, record: practiceOf({ book: library }) };
    return record.kind === 'design' ? { ...record, record: { ...design, book: here } } : record;
  });
  const faked = await fakeDesk({ snapshot: { records: set } });
  renderRoom(faked.desk, <RuleSettings rule={ruleOf(id)} />);
  return faked;
}

const forPractice = (value: BookSettings) => ({
  edit: 'change_practice',
  set: { field: 'book', value },
});
const forDesign = (value: BookSettings) => ({
  edit: 'change_design',
  id: 'first',
  set: { field: 'book', value },
});
const line = () =>
  screen.getByRole('textbox', { name: 'Box to tick against main price, warn above' });

async function chooseLevel(name: string | RegExp) {
  await userEvent.click(screen.getByRole('button', { name: /Level/ }));
  await userEvent.click(await screen.findByRole('option', { name }));
}

async function type(words: string) {
  await userEvent.clear(line());
  await userEvent.type(line(), words);
  await userEvent.tab();
}

test('a_threshold_is_typed_in_per_cent_with_the_books_own_beside_it', async () => {
  const { edits } = await setUp('bump-price-high');
  expect(line()).toHaveProperty('value', '30%');
  screen.getByText('The book’s own is 30% (rules of thumb).');
  expect(screen.queryByRole('button', { name: /^Back to/ })).toBeNull();
  await type('22.5%');
  await waitFor(() =>
    expect(edits()).toEqual([forPractice({ thresholds: { bump_ratio_warning: 225 }, levels: {} })]),
  );
});

test('the_way_back_to_the_books_takes_the_setting_away_and_leaves_the_others', async () => {
  const set: BookSettings = {
    thresholds: { bump_ratio_warning: 250, max_addons_per_stage: 2 },
    levels: {},
  };
  const { edits } = await setUp('bump-price-high', set);
  expect(line()).toHaveProperty('value', '25%');
  await userEvent.click(
    screen.getByRole('button', {
      name: 'Back to the book’s: Box to tick against main price, warn above',
    }),
  );
  await waitFor(() =>
    expect(edits()).toEqual([forPractice({ thresholds: { max_addons_per_stage: 2 }, levels: {} })]),
  );
  expect(line()).toHaveProperty('value', '30%');
  expect(document.activeElement).toBe(line());
});

test('a_design_starts_from_the_librarys_and_may_go_its_own_way', async () => {
  const library: BookSettings = {
    thresholds: { bump_ratio_warning: 250 },
    levels: { 'bump-price-high': 'advice' },
  };
  const { edits } = await setUp('bump-price-high', library);
  await userEvent.click(screen.getByRole('radio', { name: '“Confidence Reset” only' }));
  expect(line()).toHaveProperty('value', '25%');
  screen.getByText(/Your library’s is 25%/);
  screen.getByRole('button', { name: /As the library has it \(advice\)/ });
  await type('40%');
  const own = { bump_ratio_warning: 400 };
  await waitFor(() => expect(edits()).toEqual([forDesign({ thresholds: own, levels: {} })]));
  await chooseLevel('Off');
  await waitFor(() =>
    expect(edits()[1]).toEqual(
      forDesign({ thresholds: own, levels: { 'bump-price-high': 'off' } }),
    ),
  );
  screen.getByRole('button', {
    name: 'Back to the library’s: Box to tick against main price, warn above',
  });
});

test('a_level_is_set_and_taken_back', async () => {
  const { edits } = await setUp('bump-price-high');
  await chooseLevel('Warning');
  await waitFor(() =>
    expect(edits()).toEqual([
      forPractice({ thresholds: {}, levels: { 'bump-price-high': 'warning' } }),
    ]),
  );
  await chooseLevel(/As the book has it \(advice\)/);
  await waitFor(() => expect(edits()[1]).toEqual(forPractice(nothing)));
});

test('a_rule_of_law_is_switched_off_only_after_a_second_question', async () => {
  const { edits } = await setUp('withdrawal-untold');
  await chooseLevel('Off');
  const question = await screen.findByRole('alertdialog');
  within(question).getByText(/speaks of law or of a professional code/);
  await userEvent.click(within(question).getByRole('button', { name: 'Leave it on' }));
  expect(edits()).toEqual([]);
  await chooseLevel('Off');
  await userEvent.click(await screen.findByRole('button', { name: 'Switch it off' }));
  await waitFor(() =>
    expect(edits()).toEqual([
      forPractice({ thresholds: {}, levels: { 'withdrawal-untold': 'off' } }),
    ]),
  );
});

test('every_unit_is_written_as_people_read_it', () => {
  expect(valueText(97, 'permille', 'USD')).toBe('9.7%');
  expect(valueText(14, 'days', 'USD')).toBe('14 days');
  expect(valueText(1, 'days', 'USD')).toBe('1 day');
  expect(valueText(60, 'words', 'USD')).toBe('60 words');
  expect(valueText(3, 'count', 'USD')).toBe('3');
  expect(valueText(1200, 'amount', 'USD')).toBe('$1,200');
});
