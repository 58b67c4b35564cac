/** How the rule book is found, read, and left for the place it speaks of. */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { DeskState } from '../../state/desk';
import { faults } from '../../testing/axe';
import { fakeDesk } from '../../testing/fakeDesk';
import { renderRoom } from '../../testing/renderRoom';
import { ruleBook } from '../../testing/rule-book';
import RuleBook from './RuleBook';

async function setUp(state: Partial<DeskState> = {}) {
  const faked = await fakeDesk({
    state: { place: 'rule-book', ...state },
    answers: { rule_book: () => ruleBook },
  });
  const rendered = renderRoom(faked.desk, <RuleBook />);
  await screen.findByRole('listbox', { name: 'Rules' });
  return { ...faked, ...rendered };
}

test('rules_stand_by_chapter_and_are_found_by_words_of_their_page', async () => {
  await setUp();
  expect(screen.getAllByRole('option')).toHaveLength(2);
  await userEvent.type(screen.getByRole('searchbox', { name: 'Search the rules' }), 'quarter');
  expect(screen.getAllByRole('option').map((row) => row.textContent)).toEqual([
    expect.stringContaining('Keep the order bump small'),
  ]);
});

test('it_opens_at_the_rule_asked_for_with_its_page_and_what_it_rests_on', async () => {
  await setUp({ rule: 'bump-price-high' });
  const page = screen.getByRole('article', { name: 'Keep the order bump small' });
  expect(within(page).getByText('Rests on our default')).toBeDefined();
  expect(within(page).getByRole('heading', { level: 3, name: 'Why' })).toBeDefined();
  expect(within(page).getByText('90-Day Confidence Journal')).toBeDefined();
});

test('it_shows_where_a_rule_speaks_now_and_leads_there', async () => {
  const { desk } = await setUp({ rule: 'bump-price-high' });
  await userEvent.click(screen.getByRole('button', { name: 'Show it' }));
  expect(desk.store.getState()).toMatchObject({
    place: 'designs',
    room: 'design',
    selected: { what: 'placement', id: 'bump' },
  });
});

test('a_rule_that_nothing_breaks_says_so', async () => {
  await setUp();
  await userEvent.click(screen.getByRole('option', { name: /main offer/ }));
  expect(screen.getByText('Nothing in “Confidence Reset” breaks it now.')).toBeDefined();
});

test('axe_finds_nothing', async () => {
  const { container } = await setUp({ rule: 'bump-price-high' });
  expect(await faults(container)).toEqual([]);
});
