/** Findings keep their names from edit to edit, even where several stand at one field. */
import { expect, test } from 'vitest';
import { declineFinding, priceFinding } from '../../../testing/full-board';
import { allNamed } from './named';

const names = (findings: Parameters<typeof allNamed>[0]) =>
  allNamed(findings).map(({ name }) => name);

test('several_findings_of_a_rule_at_one_field_have_names_of_their_own', () => {
  const again = { ...declineFinding, what: 'The words of the no shame who says it.' };
  const found = names([declineFinding, again, priceFinding]);
  expect(new Set(found).size).toBe(3);
});

test('a_finding_keeps_its_name_when_its_words_and_numbers_change', () => {
  const dearer = { ...priceFinding, what: 'It costs an eighth.', evidence: '$50 of $400.' };
  expect(names([declineFinding, priceFinding])[1]).toBe(names([dearer])[0]);
});
