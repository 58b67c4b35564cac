/** Where each belief that a forecast rests on is kept, and the edit that changes it. */
import type { Assumption, Design, DesignField, Edit, Input, InputOf, Seen } from '../../contract';
import type { LibraryState } from '../../state/library';

/** Names an input, the same as long as it is the same belief. */
export function nameOf(of: InputOf): string {
  if (of.kind === 'source') return `source ${of.at}`;
  return of.kind === 'take' ? `take ${of.placement}` : of.kind;
}

/** What the user believes; none where the weak default stands. */
export function beliefOf(library: LibraryState, design: Design, of: InputOf): Assumption | null {
  switch (of.kind) {
    case 'main':
      return design.main_rate;
    case 'source':
      return design.sources[of.at]?.rate ?? null;
    case 'take':
      return library.placements.get(of.placement)?.take_rate ?? null;
    case 'refunds':
    case 'unpaid':
    case 'leaving':
      return design.afterwards[of.kind];
    case 'friction':
      return { rate: design.friction.likely, source: design.friction.source };
  }
}

/** The edit that makes a belief this one, or the weak default again. */
export function believe(design: Design, of: InputOf, belief: Assumption | null): Edit {
  if (of.kind === 'take') {
    return {
      edit: 'change_placement',
      id: of.placement,
      set: { field: 'take_rate', value: belief },
    };
  }
  return { edit: 'change_design', id: design.id, set: inDesign(design, of, belief) };
}

type OfDesign = Exclude<InputOf, { kind: 'take' }>;

function inDesign(design: Design, of: OfDesign, belief: Assumption | null): DesignField {
  switch (of.kind) {
    case 'main':
      return { field: 'main_rate', value: belief };
    case 'source':
      return {
        field: 'sources',
        value: design.sources.map((source, at) =>
          at === of.at ? { ...source, rate: belief } : source,
        ),
      };
    case 'refunds':
    case 'unpaid':
    case 'leaving':
      return { field: 'afterwards', value: { ...design.afterwards, [of.kind]: belief } };
    case 'friction': {
      const likely = belief?.rate ?? 0;
      return {
        field: 'friction',
        value: {
          likely,
          at_most: Math.max(design.friction.at_most, likely),
          source: belief?.source ?? '',
        },
      };
    }
  }
}

/** The edit of a slider: the same belief with another share. */
export function moveTo(
  library: LibraryState,
  design: Design,
  { of }: Pick<Input, 'of'>,
  rate: number,
): Edit {
  const now = beliefOf(library, design, of);
  return believe(design, of, { source: '', ...now, rate });
}

/** The edit that keeps how many were counted; only visitors and buyers are counted here. */
export function count(design: Design, of: InputOf, seen: Seen | null): Edit | null {
  if (of.kind !== 'main' && of.kind !== 'source') return null;
  const set: DesignField =
    of.kind === 'main'
      ? { field: 'main_seen', value: seen }
      : {
          field: 'sources',
          value: design.sources.map((source, at) => (at === of.at ? { ...source, seen } : source)),
        };
  return { edit: 'change_design', id: design.id, set };
}
