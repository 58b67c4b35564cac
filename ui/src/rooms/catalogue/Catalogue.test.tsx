/** What people do in the catalogue: find, add, change, put away, remove. */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { catalogueActions } from '../../actions/catalogue-actions';
import { Registry } from '../../actions/registry';
import { notices } from '../../parts/notices';
import type { DeskState } from '../../state/desk';
import { faults } from '../../testing/axe';
import { records } from '../../testing/confidence';
import { fakeDesk } from '../../testing/fakeDesk';
import { offerOf } from '../../testing/records';
import { renderRoom } from '../../testing/renderRoom';
import Catalogue from './Catalogue';

type Wish = Parameters<typeof fakeDesk>[0];

async function setUp(wish: Wish = {}) {
  const state: Partial<DeskState> = { place: 'catalogue', ...wish?.state };
  const faked = await fakeDesk({ ...wish, state });
  const registry = new Registry(catalogueActions);
  return { ...faked, registry, ...renderRoom(faked.desk, <Catalogue />, registry) };
}

const journalOpen: Wish = { state: { selected: { what: 'offer', id: 'journal' } } };
const names = () =>
  screen.getAllByRole('option').map((row) => row.querySelector('.shelf-row-name')?.textContent);

test('an_offer_is_found_by_a_few_letters_and_opened', async () => {
  await setUp();
  expect(names()).toEqual([
    '12 weeks with one-to-one calls',
    '90-Day Confidence Journal',
    'Confidence Reset',
  ]);
  await userEvent.type(screen.getByRole('searchbox', { name: 'Search offers' }), 'jour');
  expect(names()).toEqual(['90-Day Confidence Journal']);
  await userEvent.click(screen.getByRole('option'));
  expect(screen.getByRole('heading', { name: '90-Day Confidence Journal' })).toBeDefined();
  expect(screen.getByText('Used in “Confidence Reset”.')).toBeDefined();
});

test('a_fact_is_kept_when_its_field_is_left_and_only_that_fact', async () => {
  const { edits } = await setUp(journalOpen);
  const name = screen.getByRole('textbox', { name: 'Name' });
  await userEvent.clear(name);
  await userEvent.type(name, 'Evening Journal');
  await userEvent.tab();
  await vi.waitFor(() =>
    expect(edits()).toEqual([
      { edit: 'change_offer', id: 'journal', set: { field: 'name', value: 'Evening Journal' } },
    ]),
  );
  expect(screen.getByRole('heading', { name: 'Evening Journal' })).toBeDefined();
});

test('a_refusal_stands_at_the_field_it_speaks_of', async () => {
  const message = 'The name of “Journal” has 300 characters; at most 200 fit.';
  await setUp({
    ...journalOpen,
    answers: { apply: () => Promise.reject({ code: 'refused', message, detail: null }) },
  });
  await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), '!{Enter}');
  const field = await screen.findByText(message);
  expect(field.closest('.field')?.querySelector('input')?.value).toBe('90-Day Confidence Journal!');
});

test('a_result_in_new_words_is_added_and_supported_at_once', async () => {
  const { shell, edits } = await setUp(journalOpen);
  const line = screen.getByRole('combobox', { name: 'Add a result' });
  await userEvent.type(line, 'sleep through the night{Enter}');
  await vi.waitFor(() => expect(edits()).toHaveLength(1));
  expect(shell.asked).toContainEqual({
    command: 'add_outcome',
    args: { name: 'sleep through the night', watching: 'first' },
  });
  expect(edits()[0]).toMatchObject({
    set: { field: 'outcomes', value: ['confidence', 'practice', 'made-1'] },
  });
});

test('a_line_of_what_is_inside_is_added_moved_and_taken_out', async () => {
  const { edits } = await setUp(journalOpen);
  await userEvent.type(screen.getByRole('textbox', { name: 'Add a line' }), 'A ribbon{Enter}');
  await screen.findByDisplayValue('A ribbon');
  await userEvent.click(screen.getByRole('button', { name: 'Move “A ribbon” up' }));
  await userEvent.click(screen.getByRole('button', { name: 'Take out “A weekly review”' }));
  await vi.waitFor(() => expect(edits()).toHaveLength(3));
  expect(edits().at(-1)).toMatchObject({
    set: { field: 'inside', value: ['Ninety guided pages', 'A ribbon', 'Print or tablet'] },
  });
});

test('quick_steps_of_one_number_count_as_one_step_of_history', async () => {
  const { shell } = await setUp(journalOpen);
  const minutes = screen.getByRole('textbox', { name: 'One to one, per sale' });
  minutes.focus();
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  const gestures = () =>
    shell.asked.flatMap(({ command, args }) =>
      command === 'apply' ? [(args as { gesture: string | null }).gesture] : [],
    );
  await vi.waitFor(() => expect(gestures()).toHaveLength(2));
  expect(gestures()[0]).toBeTruthy();
  expect(gestures()[0]).toBe(gestures()[1]);
});

describe('the list', () => {
  test('is_narrowed_by_category_and_says_how_many_are_left', async () => {
    await setUp();
    await userEvent.click(screen.getByRole('button', { name: 'Narrow and order the list' }));
    await userEvent.click(await screen.findByRole('button', { name: /category/i }));
    await userEvent.click(await screen.findByRole('option', { name: 'journal' }));
    await userEvent.keyboard('{Escape}');
    expect(await screen.findByText('1 of 3 offers')).toBeDefined();
  });

  test('shows_what_is_put_away_only_when_asked', async () => {
    const old = {
      kind: 'offer' as const,
      record: offerOf('old', 'Old Course', { archived: true }),
    };
    await setUp({ snapshot: { records: [...records, old] } });
    expect(names()).not.toContain('Old Course');
    await userEvent.click(screen.getByRole('button', { name: 'Narrow and order the list' }));
    await userEvent.click(await screen.findByRole('switch', { name: 'Only what is put away' }));
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(names()).toEqual(['Old Course']));
  });
});

test('a_new_offer_is_open_at_once', async () => {
  const { desk } = await setUp();
  await userEvent.click(screen.getByRole('button', { name: 'New offer' }));
  expect(await screen.findByRole('heading', { name: 'New offer' })).toBeDefined();
  expect(desk.store.getState().selected).toEqual({ what: 'offer', id: 'made-1' });
});

test('an_offer_in_use_stays_and_the_sentence_says_where', async () => {
  const message =
    '“Journal” is used in “Confidence Reset”; archive it, or take it out there first.';
  await setUp({
    ...journalOpen,
    answers: { apply: () => Promise.reject({ code: 'refused', message, detail: null }) },
  });
  await userEvent.click(screen.getByRole('button', { name: 'What can be done with this offer' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Remove this offer' }));
  await vi.waitFor(() => expect(notices.getState().at(-1)?.text).toBe(message));
  expect(screen.getByRole('heading', { name: '90-Day Confidence Journal' })).toBeDefined();
});

test('results_are_reworded_and_removed', async () => {
  const { edits } = await setUp();
  await userEvent.click(screen.getByRole('tab', { name: /results/i }));
  const list = screen.getByRole('region', { name: 'Results' });
  const first = within(list).getByRole('textbox', { name: 'Result: steady confidence at work' });
  await userEvent.clear(first);
  await userEvent.type(first, 'speak up at work{Enter}');
  await userEvent.click(
    within(list).getByRole('button', { name: 'Remove “a daily practice that lasts”' }),
  );
  await vi.waitFor(() =>
    expect(edits()).toEqual([
      { edit: 'reword_outcome', id: 'confidence', words: 'speak up at work' },
      { edit: 'remove_outcome', id: 'practice' },
    ]),
  );
});

test('an_empty_catalogue_says_what_belongs_here_and_offers_the_first_step', async () => {
  await setUp({ snapshot: { records: [] } });
  expect(screen.getByRole('heading', { name: 'Nothing here yet' })).toBeDefined();
  expect(screen.getByRole('button', { name: 'New offer' })).toBeDefined();
});

test('a_set_is_made_of_other_offers', async () => {
  const { edits } = await setUp(journalOpen);
  await userEvent.click(screen.getByRole('button', { name: 'Make it a set' }));
  const line = screen.getByRole('combobox', { name: 'Add a part' });
  await userEvent.type(line, 'Confidence');
  await userEvent.click(await screen.findByRole('option', { name: /^Confidence Reset/ }));
  await vi.waitFor(() =>
    expect(edits()).toMatchObject([{ set: { field: 'contains', value: ['reset'] } }]),
  );
});

test('axe_finds_nothing', async () => {
  const { container } = await setUp(journalOpen);
  expect(await faults(container)).toEqual([]);
});
