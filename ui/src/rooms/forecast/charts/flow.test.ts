/** Buyers on their way: nobody is lost between the stops. */
import { expect, test } from 'vitest';
import { outlookAt, told } from '../../../testing/outlook';
import { flowOf } from './flow';

const [bump] = outlookAt(2).extras;
if (!bump) throw new Error('The example has an extra.');

test('all_buyers_come_to_every_extra_and_go_on_together', () => {
  const later = {
    ...bump,
    placement: 'later',
    title: 'Twelve weeks',
    met: told(9_000_000, '9'),
    taken: told(2_000_000, '2'),
    declined: told(7_000_000, '7'),
    passed: told(3_000_000, '3'),
  };
  const { nodes, links } = flowOf([bump, later], told(12_000_000, '12'));
  const into = (at: number) =>
    links.filter(({ target }) => target === at).reduce((sum, { value }) => sum + value, 0);
  const outOf = (at: number) =>
    links.filter(({ source }) => source === at).reduce((sum, { value }) => sum + value, 0);
  expect(outOf(0)).toBe(12_000_000);
  nodes.forEach(({ name }, at) => {
    if (at > 0 && outOf(at) > 0) expect([name, outOf(at)]).toEqual([name, into(at)]);
  });
  expect(nodes.filter(({ answer }) => answer === 'passed')).toHaveLength(1);
});

test('without_buyers_there_is_nothing_to_draw', () => {
  const nobody = { met: told(0, '0'), taken: told(0, '0'), declined: told(0, '0') };
  expect(flowOf([{ ...bump, ...nobody }], null).links).toEqual([]);
});
