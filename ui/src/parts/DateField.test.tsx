/** A day is kept once, when it is left; half of it is never lost and never kept. */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { DateField } from './DateField';

const kept = vi.fn<(date: string) => void>();
const cleared = vi.fn<() => void>();

const refuse = () => ({ refused: 'That day is no good.' });

const field = (value: string | null, onCommit: (date: string) => void = kept) => (
  <DateField label="Last day" value={value} onCommit={onCommit} onClear={cleared} />
);

async function type(keys: string) {
  await userEvent.click(screen.getByRole('spinbutton', { name: /month/ }));
  await userEvent.keyboard(keys);
}

test('a_day_typed_part_by_part_is_kept_once_by_enter', async () => {
  kept.mockClear();
  render(field(null));
  await type('03142026');
  expect(kept).not.toHaveBeenCalled();
  await userEvent.keyboard('{Enter}');
  await userEvent.tab();
  expect(kept.mock.calls).toEqual([['2026-03-14']]);
});

test('escape_takes_the_typing_back', async () => {
  kept.mockClear();
  render(field('2026-03-14'));
  await type('12{Escape}');
  await userEvent.tab();
  expect(kept).not.toHaveBeenCalled();
  expect(screen.getByRole('group', { name: 'Last day' }).textContent).toContain('3');
});

test('half_a_day_outlives_a_fresh_drawing_and_is_not_kept', async () => {
  kept.mockClear();
  const { rerender } = render(field(null));
  await type('0314');
  rerender(field(null));
  expect(screen.getByRole('spinbutton', { name: /month/ }).textContent).toBe('3');
  await userEvent.tab();
  await userEvent.tab();
  expect(kept).not.toHaveBeenCalled();
});

test('a_day_is_taken_away_by_its_cross', async () => {
  cleared.mockClear();
  render(field('2026-03-14'));
  await userEvent.click(screen.getByRole('button', { name: 'Clear “Last day”' }));
  expect(cleared).toHaveBeenCalledTimes(1);
});

test('a_refusal_stands_at_the_field', async () => {
  render(<DateField label="Last day" value={null} onCommit={refuse} />);
  await type('03142026{Enter}');
  expect(await screen.findByText('That day is no good.')).toBeDefined();
});
