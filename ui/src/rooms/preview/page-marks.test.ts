/** Findings know the facts and places of the page they may be marked at. */
import { expect, test } from 'vitest';
import { fakeDesk } from '../../testing/fakeDesk';
import { declineFinding } from '../../testing/full-board';
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
