/** Two designs are walked in step by their offers, whatever their placements are called. */
import { expect, test } from 'vitest';
import { fakeDesk } from '../../testing/fakeDesk';
import { inStep } from './in-step';
import type { Step } from './frame-message';

test('the_buyer_of_the_other_design_says_the_same_to_the_same_offers', async () => {
  const { desk } = await fakeDesk();
  const { library } = desk.store.getState();
  const placements = new Map(library.placements);
  const bump = placements.get('bump');
  if (!bump) throw new Error('The example has a bump.');
  placements.set('its-bump', { ...bump, id: 'its-bump', design: 'second' });
  const step: Step = {
    stage: 'one_click',
    answers: [
      ['bump', 'yes'],
      ['step-up', 'no'],
    ],
    segments: [],
    payment: { way: null, coupon: false },
    first: false,
    today: 0,
    later: 0,
    placement: 'step-up',
    bill: { today: 0, later: 0, discount: 0, tax: 0 },
    persona: null,
  };
  expect(inStep({ ...library, placements }, step, 'second')).toEqual([
    { type: 'play', answers: [['its-bump', 'yes']], segments: [], stage: 'one_click' },
  ]);
});

test('a_buyer_of_the_same_design_says_the_same_at_the_same_place', async () => {
  const { desk } = await fakeDesk();
  const { library } = desk.store.getState();
  const step: Step = {
    stage: 'checkout',
    first: false,
    answers: [['bump', 'yes']],
    segments: [],
    payment: { way: null, coupon: false },
    today: 0,
    later: 0,
    placement: null,
    bill: { today: 0, later: 0, discount: 0, tax: 0 },
    persona: null,
  };
  expect(inStep(library, step, 'first')).toMatchObject([{ answers: [['bump', 'yes']] }]);
});
