/** Narrow looks at the state: each gives a word or an object that stays the same until it means something else. */
import type {
  Finding,
  Placement,
  PlacementForecast,
  PlacementView,
  Severity,
  Stage,
} from '../../contract';
import type { DeskState } from '../../state/desk';
import { placementsOf, type LibraryState } from '../../state/library';
import { stages } from './words';

/** Ids in one word, so that a list can be compared at a glance. */
export type Ids = string;
export const split = (ids: Ids): string[] => (ids === '' ? [] : ids.split(' '));

let last: { placements: unknown; watching: unknown; rows: Placement[] } | null = null;

/** The placements of the design on screen in a buyer's order, worked out once per state of the library. */
export function rows(library: LibraryState): Placement[] {
  const { placements, watching } = library;
  if (last?.placements !== placements || last.watching !== watching) {
    last = { placements, watching, rows: watching ? placementsOf(library, watching) : [] };
  }
  return last.rows;
}

export const idsAt =
  (stage: Stage) =>
  ({ library }: DeskState): Ids =>
    rows(library)
      .filter((placement) => placement.stage === stage)
      .map(({ id }) => id)
      .join(' ');

export function viewOf(library: LibraryState, id: string): PlacementView | undefined {
  return library.view?.placements.find(({ placement }) => placement === id);
}

export function takeOf(library: LibraryState, id: string): PlacementForecast | undefined {
  return library.view?.forecast?.placements.find(({ placement }) => placement === id);
}

/** The offer's name at a placement. */
export function nameAt(library: LibraryState, id: string): string {
  const placement = library.placements.get(id);
  return (placement && library.offers.get(placement.offer)?.name) ?? '';
}

/** What findings can be pinned to on the board. */
export type Pin =
  { what: 'placement'; id: string } | { what: 'main' } | { what: 'stage'; id: Stage };

/** Whether a finding speaks of what is pinned here. */
export function speaksOf(library: LibraryState, pin: Pin, { place }: Finding): boolean {
  const design = library.watching === null ? undefined : library.designs.get(library.watching);
  switch (pin.what) {
    case 'stage':
      return place.what === 'stage' && place.id === pin.id;
    case 'main':
      return (
        place.what === 'design' ||
        place.what === 'practice' ||
        (place.what === 'offer' && design?.main === place.id)
      );
    case 'placement':
      return (
        (place.what === 'placement' && place.id === pin.id) ||
        (place.what === 'offer' &&
          design?.main !== place.id &&
          library.placements.get(pin.id)?.offer === place.id)
      );
  }
}

/** How many errors, warnings and advices are pinned here, as `1 0 2`; empty where there are none. */
export function marksAt(library: LibraryState, pin: Pin): string {
  return marks(library).get(nameOf(pin)) ?? '';
}

export const nameOf = (pin: Pin): string =>
  pin.what === 'main' ? pin.what : `${pin.what} ${pin.id}`;

type Marks = ReadonlyMap<string, string>;
let counted: { view: unknown; placements: unknown; designs: unknown; marks: Marks } | null = null;

/** The marks of every pin that has some, counted once per state of the findings. */
function marks(library: LibraryState): Marks {
  const { view, placements, designs } = library;
  const isSame =
    counted?.view === view && counted.placements === placements && counted.designs === designs;
  if (!counted || !isSame) {
    counted = { view, placements, designs, marks: count(library) };
  }
  return counted.marks;
}

function count(library: LibraryState): Marks {
  const pins: Pin[] = [
    { what: 'main' },
    ...stages.map((id): Pin => ({ what: 'stage', id })),
    ...rows(library).map(({ id }): Pin => ({ what: 'placement', id })),
  ];
  const found = library.view?.findings ?? [];
  const marked = pins.flatMap((pin): [string, string][] => {
    const here = found.filter((finding) => speaksOf(library, pin, finding));
    const of = (severity: Severity) => here.filter((one) => one.severity === severity).length;
    return here.length === 0
      ? []
      : [[nameOf(pin), `${of('error')} ${of('warning')} ${of('advice')}`]];
  });
  return new Map(marked);
}
