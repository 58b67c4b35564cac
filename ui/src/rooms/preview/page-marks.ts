/** Where on the pages findings stand: the facts and places each of them may be marked at. */
import type { Finding } from '../../contract';
import { placementsOf, type LibraryState } from '../../state/library';
import type { Named } from '../design/findings/named';
import type { Mark } from './frame-message';

const words = { error: 'Error', warning: 'Warning', advice: 'Advice' } as const;

export function marksOf(library: LibraryState, found: readonly Named[]): Mark[] {
  return found.map(({ finding }) => ({
    ...spotsOf(library, finding),
    weight: finding.severity,
    label: `${words[finding.severity]}: ${finding.what}`.slice(0, 500),
  }));
}

const outcome = /^outcomes\.(\d+)$/;

/** Where the page may show what a finding speaks of; a result stands there by itself, in the client's words. */
function spotsOf(library: LibraryState, finding: Finding): Pick<Mark, 'records' | 'field'> {
  const { place } = finding;
  const records = recordsOf(library, finding);
  const [, at] = outcome.exec(place.field ?? '') ?? [];
  const id =
    place.what === 'offer' && at !== undefined
      ? library.offers.get(place.id)?.outcomes[Number(at)]
      : undefined;
  if (id === undefined) return { records, field: place.field ?? null };
  return { records: [`outcome:${id}`, ...records], field: 'words' };
}

/** The names under which the page may know what a finding speaks of, the likeliest first. */
function recordsOf(library: LibraryState, { place, design: id }: Finding): string[] {
  const design = library.designs.get(id);
  const main = design?.main ?? null;
  switch (place.what) {
    case 'stage':
      return [`stage:${place.id}`];
    case 'practice':
      return ['practice'];
    case 'placement': {
      const offer = library.placements.get(place.id)?.offer;
      return [`placement:${place.id}`, ...(offer === undefined ? [] : [`offer:${offer}`])];
    }
    case 'offer': {
      const shown = placementsOf(library, id).filter(({ offer }) => offer === place.id);
      return [`offer:${place.id}`, ...shown.slice(0, 15).map((one) => `placement:${one.id}`)];
    }
    case 'design':
      return ['design', ...(main === null ? [] : [`offer:${main}`]), 'practice'];
  }
}
