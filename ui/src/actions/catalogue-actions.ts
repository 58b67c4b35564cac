/** What can be done with the offers of the catalogue. */
import { Archive, Copy, PackagePlus, Trash2 } from 'lucide-react';
import type { Offer } from '../contract';
import { notify } from '../parts/notices';
import { apply, change, watching } from '../state/commands';
import type { Desk, DeskState } from '../state/desk';
import type { Action } from './action';

/** The offer that is open in the catalogue. */
function openOffer({ place, selected, library }: DeskState): Offer | null {
  if (place !== 'catalogue' || selected?.what !== 'offer') return null;
  return library.offers.get(selected.id) ?? null;
}

const hasOpenOffer = (state: DeskState) => openOffer(state) !== null;

function show(desk: Desk, id: string): void {
  desk.store.setState({ place: 'catalogue', selected: { what: 'offer', id } });
}

export const newOffer: Action = {
  id: 'new-offer',
  label: 'New offer',
  section: 'Edit',
  icon: PackagePlus,
  enabled: (state) => state.library.phase === 'ready',
  async perform(desk) {
    const made = await change(desk, 'add_offer', { name: 'New offer', watching: watching(desk) });
    if (made?.kind === 'offer') show(desk, made.id);
  },
};

export const duplicateOffer: Action = {
  id: 'duplicate-offer',
  label: 'Duplicate this offer',
  section: 'Edit',
  icon: Copy,
  enabled: hasOpenOffer,
  async perform(desk) {
    const offer = openOffer(desk.store.getState());
    if (!offer) return;
    const made = await change(desk, 'duplicate_offer', {
      offer: offer.id,
      watching: watching(desk),
    });
    if (made?.kind === 'offer') show(desk, made.id);
  },
};

export const archiveOffer: Action = {
  id: 'archive-offer',
  label: (state) => (openOffer(state)?.archived ? 'Bring this offer back' : 'Put this offer away'),
  section: 'Edit',
  icon: Archive,
  enabled: hasOpenOffer,
  async perform(desk) {
    const offer = openOffer(desk.store.getState());
    if (!offer) return;
    const set = { field: 'archived', value: !offer.archived } as const;
    await apply(desk, [{ edit: 'change_offer', id: offer.id, set }]);
  },
};

export const removeOffer: Action = {
  id: 'remove-offer',
  label: 'Remove this offer',
  section: 'Edit',
  icon: Trash2,
  enabled: hasOpenOffer,
  async perform(desk) {
    const offer = openOffer(desk.store.getState());
    if (!offer) return;
    await apply(desk, [{ edit: 'remove_offer', id: offer.id }]);
    desk.store.setState({ selected: null });
    notify(`“${offer.name}” was removed. Undo brings it back.`);
  },
};

export const catalogueActions: readonly Action[] = [
  newOffer,
  duplicateOffer,
  archiveOffer,
  removeOffer,
];
