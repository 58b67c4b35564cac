/** Findings know the facts and places of the page they may be marked at. */
import { expect, test } from 'vitest';
import { fakeDesk } from '../../testing/fakeDesk';
import { declineFinding, priceFinding } from '../../testing/full-board';
import { allNamed } from '../design/findings/named';
import { marksOf } from './page-marks';

test('a_finding_on_an_extra_is_marked_at_its_fact_or_else_at_the_extra', async () => {
  const { desk } = await fakeDesk();
  const { library } = desk.store.getState();
  const finding = {
    ...declineFinding,
    design: 'first',
    place: { what: 'placement', id: 'step-up', field: 'copy.decline_label' } as const,
  };
  expect(marksOf(library, allNamed([finding]))).toEqual([
    {
      records: ['placement:step-up', 'offer:twelve'],
      field: 'copy.decline_label',
      weight: finding.severity,
      label: expect.stringContaining(finding.what),
    },
  ]);
});

test('a_finding_on_the_practice_is_marked_at_its_words_on_the_page', async () => {
  const { desk } = await fakeDesk();
  const { library } = desk.store.getState();
  const place = { what: 'practice', field: 'brand.about' } as const;
  const [mark] = marksOf(library, allNamed([{ ...priceFinding, place }]));
  expect(mark).toMatchObject({ records: ['practice'], field: 'brand.about' });
});

test('a_finding_on_a_result_is_marked_at_the_result_itself', async () => {
  const { desk } = await fakeDesk();
  const { library } = desk.store.getState();
  const at = (field: string) => {
    const place = { what: 'offer', id: 'twelve', field } as const;
    return marksOf(library, allNamed([{ ...priceFinding, place }]))[0];
  };
  const id = library.offers.get('twelve')?.outcomes[1];
  expect(id).toBeDefined();
  expect(at('outcomes.1')).toMatchObject({ field: 'words' });
  expect(at('outcomes.1')?.records[0]).toBe(`outcome:${id ?? ''}`);
  expect(at('outcomes.9')).toMatchObject({ field: 'outcomes.9' });
});
