/** One fact of a design, the very same until it is another. */
import type { Design } from '../../../contract';
import { useDeskState } from '../../../state/DeskProvider';

export function useDesignFact<Name extends keyof Design>(
  id: string,
  name: Name,
): Design[Name] | undefined {
  return useDeskState(({ library }) => library.designs.get(id)?.[name]);
}
