/** What the place of a finding is called. */
import type { Finding } from '../../../contract';
import { useDeskState } from '../../../state/DeskProvider';
import { placeName } from './place';

export function usePlaceName({ place }: Finding): string {
  return useDeskState(({ library }) => placeName(library, place));
}
