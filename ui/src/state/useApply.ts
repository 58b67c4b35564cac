/** Applies edits from a room; a refusal becomes a sentence at the field, or a notice where there is no field. */
import { useCallback, useMemo, useRef } from 'react';
import type { Edit } from '../contract';
import { notify } from '../parts/notices';
import type { Refused } from '../parts/useDraft';
import { failureFrom } from '../shell/failure';
import { apply, type Around } from './commands';
import { useDesk } from './DeskProvider';

export interface Applying {
  /** For fields: answers with the sentence of a refusal. */
  keep: (edit: Edit | Edit[], around?: Around) => Promise<void | Refused>;
  /** For buttons and switches: shows the sentence of a refusal. */
  tell: (edit: Edit | Edit[], around?: Around) => Promise<void>;
}

export function useApply(): Applying {
  const desk = useDesk();
  return useMemo(() => {
    const keep: Applying['keep'] = async (edit, around) => {
      try {
        await apply(desk, Array.isArray(edit) ? edit : [edit], around);
        return undefined;
      } catch (thrown) {
        return { refused: failureFrom(thrown).message };
      }
    };
    const tell: Applying['tell'] = async (edit, around) => {
      const answer = await keep(edit, around);
      if (answer) notify(answer.refused, { kind: 'problem' });
    };
    return { keep, tell };
  }, [desk]);
}

/** How long a pause ends a burst of steps, in milliseconds. */
const pause = 1500;
let bursts = 0;

/** Names the burst that a step belongs to: steps that follow each other quickly count as one. */
export function useBurst(): (what: string) => string {
  const last = useRef({ what: '', at: Number.NEGATIVE_INFINITY, id: '' });
  return useCallback((what) => {
    const now = performance.now();
    const goesOn = last.current.what === what && now - last.current.at < pause;
    if (!goesOn) bursts += 1;
    last.current = { what, at: now, id: goesOn ? last.current.id : `${what}-${bursts}` };
    return last.current.id;
  }, []);
}
