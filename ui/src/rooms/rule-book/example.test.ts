/** Shows that the examples of the book are read in words, not in the spelling of the file. */
import { expect, test } from 'vitest';
import { read } from './example';

test('an_offer_is_read_with_its_place_its_name_and_its_facts', () => {
  expect(read('checkout: Night Pages, journal, $19')).toEqual({
    place: 'checkout',
    name: 'Night Pages',
    facts: ['journal', '$19'],
  });
});

test('a_fact_is_read_without_its_group_and_a_region_by_its_name', () => {
  expect(read('design: checkout.withdrawal info = no').facts).toEqual(['withdrawal info: no']);
  expect(read('offer Six Talks: kind = live_service').facts).toEqual(['kind: live service']);
  expect(read('sells to: eu, us').name).toBe('European Union, United States');
});

test('words_of_a_page_stand_in_quotes', () => {
  const { facts } = read('showing of 12 Weeks: copy.decline label = No, I stay anxious');
  expect(facts).toEqual(['decline label: “No, I stay anxious”']);
});

test('counts_days_and_amounts_are_read_as_people_write_them', () => {
  const { facts } = read(
    'showing of Journal: live.since = 2026-03-01; live.counts = {"shown": 1000, "accepted": 100}',
  );
  expect(facts).toEqual(['since: March 1, 2026', 'counts: shown 1000, accepted 100']);
  const trial =
    'offer Circle: price.trial = {"days": 7, "price": {"minor": 100, "currency": "USD"}}';
  expect(read(trial).facts).toEqual(['trial: days 7, price $1']);
  expect(read('practice: codes = ["ICF", "APA"]').facts).toEqual(['codes: ICF; APA']);
});

test('what_cannot_be_read_stays_as_it_is_written', () => {
  expect(read('design: timer = {"ends_on').facts).toEqual(['timer: {"ends_on']);
});
