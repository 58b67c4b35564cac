/** The actions that take the last step back and do it again. */
import { Redo2, Undo2 } from 'lucide-react';
import { change, watching } from '../state/commands';
import type { Action } from './action';

export const undoAction: Action = {
  id: 'undo',
  label: ({ library }) => (library.history.undo ? `Undo: ${library.history.undo}` : 'Undo'),
  section: 'Edit',
  keys: ['mod+z'],
  icon: Undo2,
  enabled: ({ library }) => library.history.undo !== null,
  async perform(desk) {
    await change(desk, 'undo', { watching: watching(desk) });
  },
};

export const redoAction: Action = {
  id: 'redo',
  label: ({ library }) => (library.history.redo ? `Redo: ${library.history.redo}` : 'Redo'),
  section: 'Edit',
  keys: ['mod+shift+z', 'mod+y'],
  icon: Redo2,
  enabled: ({ library }) => library.history.redo !== null,
  async perform(desk) {
    await change(desk, 'redo', { watching: watching(desk) });
  },
};

export const editActions: readonly Action[] = [undoAction, redoAction];
