/** How a price is put in other words and other ways of paying. */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Price } from '../contract';
import { fakeDesk } from '../testing/fakeDesk';
import { renderRoom } from '../testing/renderRoom';
import { PriceEditor } from './PriceEditor';

const once: Price = { pay: 'one_time', amount: { minor: 40_000, currency: 'USD' } };

async function setUp(value: Price) {
  const onCommit = vi.fn();
  const { desk } = await fakeDesk();
  renderRoom(desk, <PriceEditor label="Price" value={value} currency="USD" onCommit={onCommit} />);
  return onCommit;
}

async function choose(field: RegExp, option: string) {
  await userEvent.click(screen.getByRole('button', { name: field }));
  await userEvent.click(await screen.findByRole('option', { name: option }));
}

test('an_amount_typed_is_read_by_rust_and_handed_over_whole', async () => {
  const onCommit = await setUp(once);
  const field = screen.getByRole('textbox', { name: 'Price' });
  await userEvent.clear(field);
  await userEvent.type(field, '$450{Enter}');
  await vi.waitFor(() =>
    expect(onCommit).toHaveBeenCalledWith({
      pay: 'one_time',
      amount: { minor: 45_000, currency: 'USD' },
    }),
  );
});

test('instalments_start_as_three_that_make_up_the_price', async () => {
  const onCommit = await setUp(once);
  await choose(/how it is paid/i, 'In instalments');
  expect(onCommit).toHaveBeenCalledWith({
    pay: 'plan',
    instalments: 3,
    amount: { minor: 13_334, currency: 'USD' },
    every: 'month',
  });
});

test('a_subscription_can_begin_with_a_free_trial', async () => {
  const monthly: Price = {
    pay: 'subscription',
    amount: { minor: 1900, currency: 'USD' },
    every: 'month',
    trial: null,
  };
  const onCommit = await setUp(monthly);
  await userEvent.click(screen.getByRole('switch', { name: 'A trial first' }));
  expect(onCommit).toHaveBeenCalledWith({
    ...monthly,
    trial: { days: 7, price: { minor: 0, currency: 'USD' } },
  });
});
