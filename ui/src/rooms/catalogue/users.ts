/** Where an offer is used, in the names of designs and bundles. */
import type { OfferId } from '../../contract';
import type { LibraryState } from '../../state/library';

export function usersOf(library: LibraryState, offer: OfferId): string[] {
  const placedIn = new Set(
    [...library.placements.values()]
      .filter((placement) => placement.offer === offer)
      .map((placement) => placement.design),
  );
  const designs = [...library.designs.values()].filter(
    (design) => design.main === offer || placedIn.has(design.id),
  );
  const bundles = [...library.offers.values()].filter(({ contains }) => contains.includes(offer));
  return [...designs, ...bundles].map(({ name }) => `“${name}”`);
}
