/** How numbers and shares are kept, stepped and taken back. */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { NumberField } from './NumberField';
import { PercentField } from './PercentField';

const field = () => screen.getByRole('textbox');

test('a_number_is_kept_when_the_field_is_left', async () => {
  const onCommit = vi.fn();
  render(<NumberField label="Seats" value={8} onCommit={onCommit} min={1} />);
  await userEvent.clear(field());
  await userEvent.type(field(), '12');
  expect(onCommit).not.toHaveBeenCalled();
  await userEvent.tab();
  expect(onCommit.mock.calls).toEqual([[12]]);
});

test('escape_puts_back_the_number_that_holds', async () => {
  const onCommit = vi.fn();
  render(<NumberField label="Seats" value={8} onCommit={onCommit} />);
  await userEvent.clear(field());
  await userEvent.type(field(), '12{Escape}');
  expect(field()).toHaveProperty('value', '8');
  await userEvent.tab();
  expect(onCommit).not.toHaveBeenCalled();
});

test('an_emptied_field_hands_over_nothing_known', async () => {
  const onCommit = vi.fn();
  render(<NumberField label="Seats" value={8} onCommit={onCommit} />);
  await userEvent.clear(field());
  await userEvent.tab();
  expect(onCommit.mock.calls).toEqual([[null]]);
});

test('a_share_is_typed_in_per_cent_and_kept_in_parts_per_million', async () => {
  const onCommit = vi.fn();
  render(<PercentField label="Take rate" ppm={250_000} onCommit={onCommit} />);
  expect(field()).toHaveProperty('value', '25%');
  await userEvent.clear(field());
  await userEvent.type(field(), '12.5');
  await userEvent.tab();
  expect(onCommit.mock.calls).toEqual([[125_000]]);
});
