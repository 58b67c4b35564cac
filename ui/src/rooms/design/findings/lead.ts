/** The way from a finding to the field it speaks of, wherever that fact is kept. */
import type { Finding } from '../../../contract';
import type { Desk, DeskState, Sought } from '../../../state/desk';
import type { LibraryState } from '../../../state/library';
import { select, showInspector } from '../select';
import { factOf } from './place';

/** Where the fact is kept, and whose it is. */
type Way = (
  | { to: 'placement'; id: string }
  | { to: 'main' }
  | { to: 'offer'; id: string }
  | { to: 'design' }
  | { to: 'forecast' }
  | { to: 'practice' }
) & { fact: string | null };

/** Whether a record keeps a fact; one within a group of facts is named after a dot (`care.crisis_note`). */
const has = (record: object | null | undefined, fact: string | null): fact is string =>
  fact !== null &&
  record !== null &&
  record !== undefined &&
  Object.hasOwn(record, fact.split('.')[0] ?? fact);

/** Facts of a design that are kept in its forecast. */
const inForecast = ['sources', 'main_seen', 'afterwards', 'friction', 'goal'];

/** Facts of a design that are kept beside its main offer. */
const besideMain = ['main_price', 'main_copy'];

/** Where the fact that a finding speaks of is kept; none where the place is nowhere in particular. */
export function wayTo(
  library: LibraryState,
  { place, design: id }: Pick<Finding, 'place' | 'design'>,
): Way | null {
  const field = factOf(place.field);
  const design = library.designs.get(id);
  const practice = (): Way | null =>
    has(library.practice, field) ? { to: 'practice', fact: field } : null;
  switch (place.what) {
    case 'stage':
      return null;
    case 'practice':
      return practice() ?? { to: 'practice', fact: null };
    case 'design':
      if (!has(design, field)) {
        const kept = practice();
        if (kept) return kept;
        return design?.main && has(library.offers.get(design.main), field)
          ? { to: 'offer', id: design.main, fact: field }
          : { to: 'design', fact: null };
      }
      if (inForecast.includes(field)) return { to: 'forecast', fact: field };
      return { to: besideMain.includes(field) ? 'main' : 'design', fact: field };
    case 'offer':
      if (has(library.offers.get(place.id), field)) {
        return { to: 'offer', id: place.id, fact: field };
      }
      return (
        practice() ??
        (place.id === design?.main
          ? { to: 'main', fact: null }
          : { to: 'offer', id: place.id, fact: null })
      );
    case 'placement': {
      const placement = library.placements.get(place.id);
      if (has(placement, field)) return { to: 'placement', id: place.id, fact: field };
      const offer = placement?.offer ?? '';
      if (has(library.offers.get(offer), field)) return { to: 'offer', id: offer, fact: field };
      if (has(design, field)) return { to: 'design', fact: field };
      return practice() ?? { to: 'placement', id: place.id, fact: null };
    }
  }
}

/** Goes there, and lets the field have the keyboard as soon as it is drawn. */
export function lead(desk: Desk, way: Way): void {
  const { store } = desk;
  const of = way.to === 'main' || way.to === 'forecast' ? 'design' : way.to;
  const sought: Sought | null = way.fact === null ? null : { of, fact: way.fact };
  const go = (more: Partial<DeskState>) =>
    store.setState({ ...more, sought, inspectorOpen: false });
  switch (way.to) {
    case 'offer':
      return go({ place: 'catalogue', selected: { what: 'offer', id: way.id } });
    case 'practice':
      return go({ place: 'practice' });
    case 'forecast':
      return go({ place: 'designs', room: 'forecast' });
    case 'placement':
    case 'main':
    case 'design':
      store.setState({ place: 'designs', room: 'design', sought });
      select(
        desk,
        way.to === 'placement'
          ? { what: 'placement', id: way.id }
          : way.to === 'main'
            ? { what: 'main' }
            : null,
      );
      return showInspector(desk);
  }
}
