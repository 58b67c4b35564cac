/** What a few letters find, and what comes first. */
import { expect, test } from 'vitest';
import { fuzzy } from './fuzzy';

const best = (wanted: string, texts: string[]) =>
  texts
    .map((text) => ({ text, score: fuzzy(wanted, text)?.score ?? Number.NEGATIVE_INFINITY }))
    .toSorted((a, b) => b.score - a.score)[0]?.text;

test('every_letter_must_be_there_in_order', () => {
  expect(fuzzy('odn', 'Undo')).toBeNull();
  expect(fuzzy('und', 'Undo')?.places).toEqual([0, 1, 2]);
});

test('beginnings_of_words_and_runs_come_first', () => {
  expect(best('cat', ['Duplicate', 'Catalogue', 'Go to catalogue'])).toBe('Catalogue');
  expect(best('gc', ['Duplicate long copy', 'Go to catalogue'])).toBe('Go to catalogue');
});

test('words_may_come_in_any_order_and_accents_do_not_matter', () => {
  expect(fuzzy('open cafe', 'Café, open it')).not.toBeNull();
});
