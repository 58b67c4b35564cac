/** The cards that come before a card, whose answers it can wait for. */
import type { Stage } from '../../../contract';
import { useKeptState } from '../../../state/DeskProvider';
import { nameAt, viewOf } from '../slices';

export interface Earlier {
  id: string;
  name: string;
  stage: Stage | undefined;
}

export function useEarlier(id: string): readonly Earlier[] {
  return useKeptState(({ library }) =>
    (viewOf(library, id)?.earlier ?? []).map((one) => ({
      id: one,
      name: nameAt(library, one),
      stage: library.placements.get(one)?.stage,
    })),
  );
}
