/** The actions on designs as a whole: new, duplicate, put away, delete. */
import { Archive, Columns2, CopyPlus, FilePlus2, LayoutTemplate, Trash2 } from 'lucide-react';
import { apply, change, watch, watching } from '../state/commands';
import type { Desk, DeskState } from '../state/desk';
import { designOnScreen } from '../state/library';
import type { Action } from './action';

const some = ({ library }: DeskState) => designOnScreen(library) !== null;

/** Brings a design just made on screen, in the room where it is worked on. */
export async function showMade(desk: Desk, made: { kind: string; id?: string } | null) {
  if (made?.kind !== 'design' || made.id === undefined) return;
  desk.store.setState({ place: 'designs', room: 'design', selected: null });
  await watch(desk, made.id);
}

export const newDesignAction: Action = {
  id: 'new-design',
  label: 'New design',
  section: 'Design',
  icon: FilePlus2,
  enabled: ({ library }) => library.phase === 'ready',
  async perform(desk) {
    const name = 'New design';
    await showMade(desk, await change(desk, 'add_design', { name, watching: watching(desk) }));
  },
};

export const newFromTemplateAction: Action = {
  id: 'new-from-template',
  label: 'New design from a template',
  section: 'Design',
  icon: LayoutTemplate,
  enabled: ({ library }) => library.phase === 'ready',
  perform: (desk) => desk.store.setState({ place: 'start', railOpen: false, selected: null }),
};

export const compareDesignsAction: Action = {
  id: 'compare-designs',
  label: 'Compare designs',
  section: 'Design',
  icon: Columns2,
  enabled: some,
  perform: (desk) => desk.store.setState({ place: 'compare', railOpen: false, selected: null }),
};

export const duplicateDesignAction: Action = {
  id: 'duplicate-design',
  label: 'Duplicate the design',
  section: 'Design',
  icon: CopyPlus,
  enabled: some,
  async perform(desk) {
    const design = watching(desk);
    if (design) await showMade(desk, await change(desk, 'duplicate_design', { design }));
  },
};

export const archiveDesignAction: Action = {
  id: 'archive-design',
  label: ({ library }) =>
    designOnScreen(library)?.archived ? 'Take the design out again' : 'Put the design away',
  section: 'Design',
  icon: Archive,
  enabled: some,
  async perform(desk) {
    const design = designOnScreen(desk.store.getState().library);
    if (!design) return;
    const set = { field: 'archived', value: !design.archived } as const;
    await apply(desk, [{ edit: 'change_design', id: design.id, set }]);
  },
};

export const deleteDesignAction: Action = {
  id: 'delete-design',
  label: 'Delete the design…',
  section: 'Design',
  icon: Trash2,
  enabled: some,
  perform: (desk) => desk.store.setState({ deleting: watching(desk) }),
};

export const designActions: readonly Action[] = [
  newDesignAction,
  newFromTemplateAction,
  duplicateDesignAction,
  compareDesignsAction,
  archiveDesignAction,
  deleteDesignAction,
];
