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
  return useKeptState(({ library }) => {
    const before = library.view?.placements.slice(0, viewOf(library, id)?.earlier ?? 0) ?? [];
    return before.map(({ placement }) => ({
      id: placement,
      name: nameAt(library, placement),
      stage: library.placements.get(placement)?.stage,
    }));
  });
}
