/** Two designs side by side: what is the same, what differs, and what to do with only one. */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { SideBySide } from '../../contract';
import { faults } from '../../testing/axe';
import { forecast, records, view } from '../../testing/confidence';
import { fakeDesk } from '../../testing/fakeDesk';
import { designOf, placementOf, viewOf } from '../../testing/records';
import { outlookAt, told, usd as usdTold } from '../../testing/outlook';
import { renderRoom } from '../../testing/renderRoom';
import Compare from './Compare';
import { countDifference, concernsText, listDifference, moneyDifference } from './differences';

const figures = outlookAt(2).figures;
const comparison: SideBySide = {
  one: { design: 'first', name: 'Confidence Reset', figures, findings: 1 },
  other: { design: 'bold', name: 'Bold version', figures: outlookAt(3).figures, findings: 0 },
  more: usdTold(-2400),
  ahead: told(230_000, '23 %'),
  sentence: 'In 23 of a hundred months “Confidence Reset” leaves more.',
  note: 'Illustrative, not a promise.',
};

const bold = designOf('bold', 'Bold version', { main: 'reset' });
const both = [
  ...records,
  { kind: 'design' as const, record: bold },
  { kind: 'placement' as const, record: placementOf('bold-bump', 'bold', 'twelve') },
];

async function setUp(kept = both) {
  const faked = await fakeDesk({
    snapshot: { records: [...kept] },
    answers: {
      compare_designs: () => ({ revision: 99, comparison, why_not: null }),
      view: ({ design }) =>
        design === 'bold'
          ? viewOf('bold', {
              main_price: '$400',
              forecast: {
                ...forecast,
                average_order: { fraction: '55670', rounded: { minor: 55_670, currency: 'USD' } },
              },
            })
          : view,
    },
  });
  return { ...faked, ...renderRoom(faked.desk, <Compare />) };
}

const usd = (minor: number) => ({ minor, currency: 'USD' });

const cellsOf = (row: string) =>
  within(screen.getByRole('row', { name: new RegExp(`^${row}`) }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

test('rows_stand_side_by_side_with_the_difference_in_words', async () => {
  await setUp();
  await screen.findByRole('table', { name: /^What is offered/ });
  expect(cellsOf('Main offer')).toEqual([
    'Confidence Reset, $400',
    'Confidence Reset, $400',
    'the same',
  ]);
  expect(cellsOf('Checkout')).toEqual([
    '90-Day Confidence Journal',
    '12 weeks with one-to-one calls',
    'also 12 weeks with one-to-one calls; without 90-Day Confidence Journal',
  ]);
  expect(cellsOf('Average order')).toEqual(['$511.70', '$556.70', '$45 more']);
  expect(cellsOf('Findings')).toEqual(['1 piece of advice', 'none', '1 fewer']);
});

test('how_sure_it_is_that_one_leaves_more_is_said_with_both_months_in_figures', async () => {
  await setUp();
  const section = within(await screen.findByRole('region', { name: 'A month of each' }));
  expect(section.getByText('23 %')).toBeDefined();
  expect(section.getByText(/23 of a hundred months/)).toBeDefined();
  const row = section.getByRole('row', { name: /^Take-home/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['$4,800 ($390 – $9,600)', '$7,200 ($390 – $14,400)']);
  expect(section.getByText(/Illustrative, not a promise/)).toBeDefined();
});

test('the_same_design_twice_is_said_and_not_drawn', async () => {
  await setUp();
  await userEvent.click(screen.getByRole('button', { name: /beside this one/ }));
  await userEvent.click(await screen.findByRole('option', { name: 'Confidence Reset' }));
  expect(screen.getByText(/the same design twice/)).toBeDefined();
  expect(screen.queryByRole('table')).toBeNull();
});

test('one_design_alone_is_offered_a_twin', async () => {
  await setUp([...records]);
  expect(screen.getByRole('button', { name: 'Duplicate the design' })).toBeDefined();
});

test('differences_are_said_as_people_say_them', () => {
  expect(moneyDifference(usd(400), usd(100))).toBe('$3 less');
  expect(moneyDifference(usd(400), { minor: 400, currency: 'EUR' })).toBe('in another currency');
  expect(listDifference(['a', 'b'], ['b', 'a'])).toBe('in another order');
  expect(countDifference(1, 3)).toBe('2 more');
  expect(concernsText(viewOf('x'))).toBe('none');
});

test('axe_finds_nothing', async () => {
  const { container } = await setUp();
  await screen.findByRole('table', { name: /^What is offered/ });
  expect(await faults(container)).toEqual([]);
});
