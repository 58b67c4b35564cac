/** The place of a finding: what it is called, and the way there. */
import type { Finding, Subject } from '../../../contract';
import { isNarrow } from '../../../parts/frame/useWidth';
import type { Desk, Selected } from '../../../state/desk';
import { designOnScreen, type LibraryState } from '../../../state/library';
import { nameAt, rows } from '../slices';
import { stageWords } from '../words';
import type { Named } from './named';

/** What a place is called: an offer with its stage, an offer, a stage, the design, or the practice. */
export function placeName(library: LibraryState, place: Subject): string {
  switch (place.what) {
    case 'practice':
      return 'your practice';
    case 'design':
      return 'the design';
    case 'stage':
      return stageWords[place.id];
    case 'offer':
      return library.offers.get(place.id)?.name ?? 'an offer';
    case 'placement': {
      const stage = library.placements.get(place.id)?.stage;
      const name = nameAt(library, place.id) || 'an extra';
      return `${name}${stage ? `, ${stageWords[stage]}` : ''}`;
    }
  }
}

/** The field a finding speaks of, as one reads it. */
export function fieldWords({ place }: Finding): string {
  // Of a fact within a group, what it is itself says more than its group.
  return factOf(place.field)?.split('.').at(-1)?.replaceAll('_', ' ') ?? '';
}

/** The fact that keeps what a finding's field names; of a list, the whole list (`inside` of `inside.2`). */
export function factOf(field: string | null): string | null {
  return field?.replace(/\.\d+(\..*)?$/, '') ?? null;
}

/** What is picked to see a place of the design on screen; an offer that is not in it stands in the catalogue. */
export function cardOf(library: LibraryState, place: Subject): Selected | null {
  if (place.what === 'placement') return { what: 'placement', id: place.id };
  if (place.what !== 'offer') return null;
  if (designOnScreen(library)?.main === place.id) return { what: 'main' };
  const shown = rows(library).find(({ offer }) => offer === place.id);
  return shown ? { what: 'placement', id: shown.id } : { what: 'offer', id: place.id };
}

/** Goes to the card a finding speaks of and opens the finding beside it. */
export function goToFinding({ store }: Desk, { name, finding }: Named): void {
  store.setState((state) => {
    const selected = cardOf(state.library, finding.place);
    if (selected?.what === 'offer') return { place: 'catalogue', selected };
    return {
      place: 'designs',
      room: 'design',
      selected,
      board: { ...state.board, view: 'board', side: 'findings', finding: name },
      inspectorHidden: false,
      inspectorOpen: isNarrow() || state.inspectorOpen,
    };
  });
}
