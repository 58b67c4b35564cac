/** Changes one belief: tried out while a slider moves, kept when it is let go. */
import { useMemo } from 'react';
import type { Assumption, Design, DesignId, Edit, Input, Seen } from '../../contract';
import type { Refused } from '../../parts/useDraft';
import { failureFrom } from '../../shell/failure';
import { applyInTurn } from '../../state/commands';
import { useDesk } from '../../state/DeskProvider';
import type { LibraryState } from '../../state/library';
import { useBurst } from '../../state/useApply';
import { believe, beliefOf, count, moveTo, nameOf } from './beliefs';

type Answer = Promise<void | Refused>;

export interface Believing {
  /** Shows what a share would bring. */
  move: (rate: number) => void;
  /** Keeps a share; steps that follow each other quickly count as one. */
  settle: (rate: number) => Answer;
  /** Keeps a belief made from the present one. */
  alter: (make: (now: Assumption) => Assumption | null) => Answer;
  /** Keeps how many were counted. */
  counted: (seen: Seen | null) => Answer;
}

/** The very same as long as it is about the same belief. */
export function useBelief(
  id: DesignId,
  input: Input,
  tryOut: (edit: Edit | null) => void,
): Believing {
  const desk = useDesk();
  const burst = useBurst();
  const { of, believed } = input;

  return useMemo(() => {
    const keep = async (
      make: (library: LibraryState) => Edit | null,
      gesture?: string,
    ): Promise<void | Refused> => {
      try {
        await applyInTurn(desk, make, gesture === undefined ? {} : { gesture });
        return undefined;
      } catch (thrown) {
        return { refused: failureFrom(thrown).message };
      }
    };
    const inDesign = (library: LibraryState, make: (design: Design) => Edit | null) => {
      const design = library.designs.get(id);
      return design ? make(design) : null;
    };
    return {
      move(rate) {
        const { library } = desk.store.getState();
        const edit = inDesign(library, (design) => moveTo(library, design, { of }, rate));
        if (edit) tryOut(edit);
      },
      async settle(rate) {
        const answer = await keep(
          (library) => inDesign(library, (design) => moveTo(library, design, { of }, rate)),
          burst(`${id} ${nameOf(of)}`),
        );
        tryOut(null);
        return answer;
      },
      alter: (make) =>
        keep((library) =>
          inDesign(library, (design) => {
            const now = beliefOf(library, design, of) ?? { rate: believed, source: '' };
            return believe(design, of, make(now));
          }),
        ),
      counted: (seen) => keep((library) => inDesign(library, (design) => count(design, of, seen))),
    };
  }, [desk, id, of, believed, tryOut, burst]);
}
