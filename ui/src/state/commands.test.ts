/** What is on screen after a step that nobody looked at. */
import { expect, test } from 'vitest';
import { records, view } from '../testing/confidence';
import { fakeDesk } from '../testing/fakeDesk';
import { change, watching } from './commands';

test('a_redo_that_brings_the_first_design_back_brings_it_on_screen', async () => {
  const { desk } = await fakeDesk({
    snapshot: { records: [] },
    answers: {
      view: () => ({ ...view, revision: 2 }),
      redo: () => ({
        revision: 2,
        records: records.map((record) => ({
          key:
            record.kind === 'practice'
              ? { kind: 'practice' as const }
              : { kind: record.kind, id: record.record.id },
          record,
        })),
        history: { undo: 'Start from the template', redo: null },
        view: null,
        made: null,
      }),
    },
  });
  expect(watching(desk)).toBeNull();
  await change(desk, 'redo', { watching: null });
  expect(watching(desk)).toBe('first');
  expect(desk.store.getState().library.view?.design).toBe('first');
});
