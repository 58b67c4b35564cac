/** What the practice room keeps, and what follows at once. */
import { screen, within } from '@testing-library/react';
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

test('courses_apart_from_therapy_are_asked_of_therapists_only', async () => {
  const { edits } = await setUp();
  const apart = { name: 'My courses have a site and a login apart from therapy' };
  expect(screen.queryByRole('switch', apart)).toBeNull();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Therapy or counselling' }));
  await userEvent.click(await screen.findByRole('switch', apart));
  await vi.waitFor(() =>
    expect(edits()[1]).toMatchObject({ set: { field: 'courses_apart', value: true } }),
  );
});

test('every_region_can_be_chosen_and_the_others_be_pointed_out', async () => {
  const { edits } = await setUp();
  const regions = screen.getByRole('group', { name: 'Your buyers are in' });
  expect(within(regions).getAllByRole('checkbox')).toHaveLength(10);
  await userEvent.click(
    screen.getByRole('switch', { name: 'Also point out what other regions ask' }),
  );
  await vi.waitFor(() =>
    expect(edits()).toMatchObject([{ set: { field: 'strict', value: true } }]),
  );
});

test('what_a_charge_costs_is_typed_as_people_type_it', async () => {
  const { edits } = await setUp();
  const share = screen.getByRole('textbox', { name: 'Share of every charge' });
  await userEvent.clear(share);
  await userEvent.type(share, '1.5');
  const fixed = screen.getByRole('textbox', { name: 'Fixed part of every charge' });
  await userEvent.clear(fixed);
  await userEvent.type(fixed, '$0.25{Enter}');
  await userEvent.click(
    screen.getByRole('switch', { name: 'My prices include tax where there is one' }),
  );
  await vi.waitFor(() =>
    expect(edits()).toMatchObject([
      { set: { field: 'fees', value: { share: 15_000, fixed_minor: 30 } } },
      { set: { field: 'fees', value: { share: 15_000, fixed_minor: 25 } } },
      { set: { field: 'prices_include_tax', value: false } },
    ]),
  );
});

test('a_credential_is_added_with_its_number_and_taken_out', async () => {
  const { edits } = await setUp();
  const values = () =>
    edits().map((edit) => (edit.edit === 'change_practice' ? edit.set.value : edit));
  await userEvent.type(screen.getByRole('textbox', { name: 'Add a credential' }), 'LPC{Enter}');
  const one = within(await screen.findByRole('group', { name: 'Credential 1: LPC' }));
  await userEvent.type(one.getByRole('textbox', { name: 'Number' }), '1234{Enter}');
  await userEvent.click(one.getByRole('spinbutton', { name: /month/ }));
  await userEvent.keyboard('05312027{Tab}');
  await vi.waitFor(() => expect(values()).toHaveLength(3));
  expect(values()[2]).toEqual([{ title: 'LPC', number: '1234', until: '2027-05-31' }]);
  await userEvent.click(one.getByRole('button', { name: 'Clear “Valid until”' }));
  await vi.waitFor(() => expect(values()[3]).toMatchObject([{ until: null }]));
  await userEvent.click(screen.getByRole('button', { name: 'Take out credential 1' }));
  await vi.waitFor(() => expect(values()[4]).toEqual([]));
});

test('the_sample_follows_the_brand', async () => {
  const { container } = await setUp();
  await userEvent.click(screen.getByRole('radio', { name: /^Plain/ }));
  await vi.waitFor(() => expect(container.querySelector('.sample-plain')).not.toBeNull());
});

test('how_pages_are_built_goes_with_the_letters_until_it_is_chosen', async () => {
  const { edits } = await setUp();
  await userEvent.click(screen.getByRole('button', { name: /How pages are built/ }));
  await userEvent.click(await screen.findByRole('option', { name: /^Editorial/ }));
  await vi.waitFor(() => expect(edits()).toHaveLength(1));
  expect(edits()[0]).toMatchObject({ set: { field: 'brand', value: { look: 'editorial' } } });
});

test('the_person_behind_the_offers_is_kept_with_the_brand', async () => {
  const { edits } = await setUp();
  await userEvent.type(screen.getByRole('textbox', { name: 'About you' }), 'I teach.{Tab}');
  await vi.waitFor(() => expect(edits()).toHaveLength(1));
  expect(edits()[0]).toMatchObject({ set: { field: 'brand', value: { about: 'I teach.' } } });
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
