/** What the place of a finding is called. */
import type { Finding } from '../../../contract';
import { useDeskState } from '../../../state/DeskProvider';
import { nameAt } from '../slices';
import { stageWords } from '../words';

export function usePlaceName({ place }: Finding): string {
  return useDeskState(({ library }) => {
    switch (place.what) {
      case 'design':
        return 'the design';
      case 'stage':
        return stageWords[place.id];
      case 'offer':
        return library.offers.get(place.id)?.name ?? '';
      case 'placement': {
        const stage = library.placements.get(place.id)?.stage;
        return `${nameAt(library, place.id)}${stage ? `, ${stageWords[stage]}` : ''}`;
      }
    }
  });
}
