/** A picture is brought from a file or a drop, and a refusal stands at its field. */
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Picture } from '../contract';
import { dropped } from './dropped';
import { PictureField, type Bring } from './PictureField';

const logo: Picture = { media: 'image/png', data: 'iVBORw0KGgo=', width: 4, height: 3, shows: '' };

function setUp(choose: Bring, value: Picture | null = null) {
  const onCommit = vi.fn();
  const take = vi.fn<Bring>(async () => logo);
  render(
    <PictureField label="Logo" value={value} choose={choose} take={take} onCommit={onCommit} />,
  );
  return { onCommit, take };
}

test('a_chosen_picture_is_handed_over_with_the_words_for_the_one_before', async () => {
  const { onCommit } = setUp(async () => ({ ...logo, width: 9 }), { ...logo, shows: 'A lamp' });
  await userEvent.click(screen.getByRole('button', { name: 'Choose another…' }));
  expect(onCommit).toHaveBeenCalledWith({ ...logo, width: 9, shows: 'A lamp' });
  expect(screen.getByRole('img', { name: 'A lamp' })).toBeDefined();
});

test('a_refusal_stands_at_the_field_and_a_change_of_mind_is_no_word', async () => {
  const choose = vi.fn<Bring>(async () => null);
  const { onCommit } = setUp(choose);
  await userEvent.click(screen.getByRole('button', { name: 'Choose a picture…' }));
  expect(screen.queryByRole('alert')).toBeNull();
  choose.mockResolvedValueOnce({ refused: 'This is no picture.' });
  await userEvent.click(screen.getByRole('button', { name: 'Choose a picture…' }));
  expect(screen.getByRole('alert').textContent).toBe('This is no picture.');
  expect(onCommit).not.toHaveBeenCalled();
});

test('a_file_dropped_on_the_field_is_taken', async () => {
  const { onCommit, take } = setUp(async () => null);
  await act(async () => void screen.getByRole('group').dispatchEvent(new Event(dropped)));
  expect(take).toHaveBeenCalledTimes(1);
  expect(onCommit).toHaveBeenCalledWith(logo);
});
