/** The facts of the practice that the forecast rests on: weeks off, and tax by region. */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { faults } from '../../testing/axe';
import { fakeDesk } from '../../testing/fakeDesk';
import { practiceOf } from '../../testing/records';
import { renderRoom } from '../../testing/renderRoom';
import Practice from './Practice';
import { withTax } from './Taxes';
import { weeksOf } from './TimeOff';

async function setUp() {
  const practice = practiceOf({ regions: ['us', 'de'], weeks_off: [52] });
  const faked = await fakeDesk({
    snapshot: { records: [{ kind: 'practice', record: practice }] },
  });
  return { ...faked, ...renderRoom(faked.desk, <Practice />) };
}

test('a_week_off_is_added_in_the_order_of_the_year', async () => {
  const { edits } = await setUp();
  const more = screen.getByRole('combobox', { name: /^Add a week/ });
  await userEvent.type(more, 'Week 31');
  await userEvent.click(await screen.findByRole('option', { name: /^Week 31/ }));
  await vi.waitFor(() => expect(edits()).toHaveLength(1));
  expect(edits()[0]).toMatchObject({ set: { field: 'weeks_off', value: [31, 52] } });
});

test('a_tax_is_kept_for_the_region_it_is_typed_at', async () => {
  const { edits } = await setUp();
  const germany = within(screen.getByRole('group', { name: 'Tax in Germany' }));
  const rate = germany.getByRole('textbox', { name: 'Tax in Germany' });
  await userEvent.clear(rate);
  await userEvent.type(rate, '19{Enter}');
  await vi.waitFor(() => expect(edits()).toHaveLength(1));
  expect(edits()[0]).toMatchObject({
    set: {
      field: 'taxes',
      value: [{ region: 'de', buyers: 0, rate: 190_000, included: true }],
    },
  });
});

test('a_tax_of_nothing_on_nobody_is_none', () => {
  const taxes = withTax([], 'de', { rate: 190_000 }, true);
  expect(withTax(taxes, 'de', { rate: 0 }, true)).toEqual([]);
});

test('weeks_begin_on_the_mondays_of_the_standard', () => {
  expect(weeksOf(2026)[0]?.detail).toMatch(/29/);
  expect(weeksOf(2027)[0]?.detail).toMatch(/4/);
});

test('axe_finds_nothing', async () => {
  const { container } = await setUp();
  expect(await faults(container)).toEqual([]);
});
