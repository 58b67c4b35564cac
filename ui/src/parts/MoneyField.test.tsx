/** How typed money goes to Rust and comes back as what was understood, or as a sentence. */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { MoneyField, type Parsed } from './MoneyField';

const sentence = '“about forty” is not an amount of money.';
const parse = (typed: string): Promise<Parsed<{ minor: number }>> =>
  Promise.resolve(
    typed === '1.200,50'
      ? { ok: true, text: '$1,200.50', minor: 120050 }
      : { ok: false, message: sentence },
  );
const field = () => screen.getByRole('textbox', { name: 'Price' });

test('what_rust_understood_is_handed_over', async () => {
  const onCommit = vi.fn();
  render(<MoneyField label="Price" value="$400" parse={parse} onCommit={onCommit} />);
  await userEvent.clear(field());
  await userEvent.type(field(), '1.200,50');
  await userEvent.tab();
  await vi.waitFor(() =>
    expect(onCommit.mock.calls).toEqual([[{ ok: true, text: '$1,200.50', minor: 120050 }]]),
  );
});

test('what_rust_cannot_read_stays_with_the_sentence_until_escape', async () => {
  const onCommit = vi.fn();
  render(<MoneyField label="Price" value="$400" parse={parse} onCommit={onCommit} />);
  await userEvent.clear(field());
  await userEvent.type(field(), 'about forty{Enter}');
  await screen.findByText(sentence);
  expect(field()).toHaveProperty('value', 'about forty');
  expect(onCommit).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
  expect(field()).toHaveProperty('value', '$400');
  expect(screen.queryByText(sentence)).toBeNull();
});
