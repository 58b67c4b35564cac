/** What wishes say, and how long they offer the way back. */
import { expect, test } from 'vitest';
import { notices } from '../../parts/notices';
import { apply } from '../../state/commands';
import { fakeDesk } from '../../testing/fakeDesk';
import { sayWithUndo } from './wishes';

test('the_way_back_is_offered_only_while_it_leads_back_to_before_what_was_said', async () => {
  const { desk } = await fakeDesk();
  sayWithUndo(desk, 'It was done.');
  expect(notices.getState().map(({ text }) => text)).toContain('It was done.');
  await apply(desk, [{ edit: 'change_practice', set: { field: 'name', value: 'Another' } }]);
  expect(notices.getState().map(({ text }) => text)).not.toContain('It was done.');
});
