/** Facts of a card changed in their place: price, trigger, relation, words, share of yes. */
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Contract } from '../../../contract';
import { App } from '../../../App';
import type { Answers } from '../../../shell/fake';
import { createDesk } from '../../../state/desk';
import { faults } from '../../../testing/axe';
import { fakeDesk } from '../../../testing/fakeDesk';
import { ids, once, records, view } from '../../../testing/full-board';
// Rooms arrive when they are first opened; here they are there from the start.
import '../DesignRoom';
import './Inspector';

async function setUp(card: RegExp | null, answers: Answers<Contract> = {}) {
  const faked = await fakeDesk({ snapshot: { records, revision: 7 }, view, answers });
  render(<App desk={createDesk(faked.shell)} />);
  const inspector = await screen.findByRole('complementary', { name: 'Inspector' });
  if (card) await userEvent.click(await screen.findByRole('row', { name: card }));
  // It comes after the first paint, in a part of the program of its own.
  await waitFor(() => expect(inspector.querySelector('[aria-busy]')).toBeNull());
  return { ...faked, inspector, here: within(inspector) };
}

async function choose(label: RegExp, option: RegExp) {
  await userEvent.click(screen.getByRole('button', { name: label }));
  await userEvent.click(await screen.findByRole('option', { name: option }));
}

test('without_a_picked_card_the_design_itself_is_shown', async () => {
  const { here, edits } = await setUp(null);
  const field = await here.findByRole('textbox', { name: 'For whom' });
  await userEvent.clear(field);
  await userEvent.type(field, 'new managers{Enter}');
  await waitFor(() =>
    expect(edits()).toEqual([
      {
        edit: 'change_design',
        id: ids.design,
        set: { field: 'audience', value: 'new managers' },
      },
    ]),
  );
  here.getByText(/A weak default, worth about 20 observations/);
});

test('a_price_of_its_own_is_typed_as_people_type_it', async () => {
  const { here, edits } = await setUp(/Journal/);
  await userEvent.click(here.getByRole('switch', { name: 'Another price in this design' }));
  const field = await here.findByRole('textbox', { name: 'Price' });
  await userEvent.clear(field);
  await userEvent.type(field, '$29{Enter}');
  await waitFor(() =>
    expect(edits().at(-1)).toEqual({
      edit: 'change_placement',
      id: ids.bump,
      set: { field: 'price', value: once(29) },
    }),
  );
});

test('a_trigger_waits_for_a_card_that_comes_before', async () => {
  const { edits } = await setUp(/12 weeks with/);
  await choose(/Shown$/, /after a no/);
  await waitFor(() =>
    expect(edits()).toEqual([
      {
        edit: 'change_placement',
        id: ids.upsell,
        set: { field: 'trigger', value: { on: 'after_no', placement: ids.bump } },
      },
    ]),
  );
});

test('where_the_facts_say_otherwise_the_relation_has_a_note', async () => {
  const { here, edits } = await setUp(/in a group/);
  here.getByText(/it is rather a step-up/);
  await userEvent.click(here.getByRole('button', { name: 'Call it that' }));
  await waitFor(() =>
    expect(edits()).toEqual([
      {
        edit: 'change_placement',
        id: ids.gentler,
        set: { field: 'relation', value: 'upsell' },
      },
    ]),
  );
});

test('a_refused_choice_is_said_at_its_field', async () => {
  const message = 'A replaced extra must come earlier.';
  const { here } = await setUp(/12 weeks with/, {
    apply: () => Promise.reject({ code: 'refused', message }),
  });
  await choose(/A yes$/, /replaces “90-Day/);
  await here.findByText(message);
});

test('axe_finds_nothing_in_the_facts_of_a_card', async () => {
  const { inspector } = await setUp(/audio series/);
  expect(await faults(inspector)).toEqual([]);
});
