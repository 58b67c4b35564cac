/** What the practice room keeps, and what follows at once. */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { faults } from '../../testing/axe';
import { fakeDesk } from '../../testing/fakeDesk';
import { renderRoom } from '../../testing/renderRoom';
import Practice from './Practice';

async function setUp(wish: Parameters<typeof fakeDesk>[0] = {}) {
  const faked = await fakeDesk(wish);
  return { ...faked, ...renderRoom(faked.desk, <Practice />) };
}

test('hours_are_shown_and_minutes_kept', async () => {
  const { edits } = await setUp();
  const hours = screen.getByRole('textbox', { name: /hours a week/i });
  expect(hours).toHaveProperty('value', '14');
  await userEvent.clear(hours);
  await userEvent.type(hours, '10.5{Enter}');
  await vi.waitFor(() =>
    expect(edits()).toEqual([
      { edit: 'change_practice', set: { field: 'weekly_minutes', value: 630 } },
    ]),
  );
});

test('a_code_on_no_list_is_as_good', async () => {
  const { edits } = await setUp();
  await userEvent.type(screen.getByRole('combobox', { name: 'Add a code' }), 'BPtK{Enter}');
  await vi.waitFor(() =>
    expect(edits()[0]).toMatchObject({ set: { field: 'codes', value: ['ICF', 'BPtK'] } }),
  );
});

test('where_the_licence_holds_is_asked_only_of_the_licensed', async () => {
  await setUp();
  expect(screen.queryByRole('combobox', { name: 'Add a place' })).toBeNull();
  await userEvent.click(screen.getByRole('switch', { name: 'I am licensed or registered' }));
  expect(await screen.findByRole('combobox', { name: 'Add a place' })).toBeDefined();
});

test('the_sample_follows_the_brand', async () => {
  const { container } = await setUp();
  await userEvent.click(screen.getByRole('radio', { name: /^Plain/ }));
  await vi.waitFor(() => expect(container.querySelector('.sample-plain')).not.toBeNull());
});

test('a_colour_that_is_none_is_refused_at_its_field', async () => {
  const message = '“greenish” is not a colour; write it as # and six hexadecimal digits.';
  await setUp({
    answers: { apply: () => Promise.reject({ code: 'refused', message, detail: null }) },
  });
  const field = screen.getByRole('textbox', { name: 'Colour of buttons and marks' });
  await userEvent.clear(field);
  await userEvent.type(field, 'greenish{Enter}');
  expect(await screen.findByText(message)).toBeDefined();
});

test('axe_finds_nothing', async () => {
  const { container } = await setUp();
  expect(await faults(container)).toEqual([]);
});
