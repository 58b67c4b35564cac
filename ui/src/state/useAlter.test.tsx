/** Parts of one fact changed at once: none of them is lost, and a refusal is a sentence. */
import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import type { Edit, Offer, OfferField } from '../contract';
import type { Desk } from './desk';
import { DeskProvider } from './DeskProvider';
import { fakeDesk } from '../testing/fakeDesk';
import { journal } from '../testing/confidence';
import { useAlter } from './useAlter';

const useJournal = () =>
  useAlter<Offer>(
    'journal',
    ({ offers }) => offers.get('journal'),
    (field, value): Edit => ({
      edit: 'change_offer',
      id: 'journal',
      set: { field, value } as OfferField,
    }),
  );

function altering(desk: Desk) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <DeskProvider desk={desk}>{children}</DeskProvider>
  );
  return renderHook(useJournal, { wrapper }).result.current;
}

test('what_follows_before_the_answer_is_made_from_what_the_edit_before_it_left', async () => {
  const { desk, edits } = await fakeDesk();
  const { merge } = altering(desk);
  await Promise.all([
    merge('care', { scope_note: 'No therapy.' }),
    merge('care', { wellbeing: true }),
  ]);
  expect(edits()).toMatchObject([
    { set: { value: { scope_note: 'No therapy.', wellbeing: false } } },
    { set: { value: { scope_note: 'No therapy.', wellbeing: true } } },
  ]);
});

test('part_of_what_is_not_there_and_what_stays_the_same_are_no_edits', async () => {
  const { desk, edits } = await fakeDesk();
  const { alter, merge } = altering(desk);
  await merge('partner', { commission: true });
  await alter('claims', (claims) => claims);
  expect(edits()).toEqual([]);
});

test('a_refusal_is_answered_in_its_sentence', async () => {
  const message = 'The scope note is too long.';
  const { desk } = await fakeDesk({
    answers: { apply: () => Promise.reject({ code: 'refused', message, detail: null }) },
  });
  const { merge } = altering(desk);
  expect(await merge('care', { scope_note: 'x' })).toEqual({ refused: message });
  expect(desk.store.getState().library.offers.get('journal')?.care).toEqual(journal.care);
});
