/** One thing the user can do, declared once: buttons, menus, keys, palette and help all come from it. */
import type { Icon } from '../parts/icon';
import type { Desk, DeskState } from '../state/desk';

/** The groups actions are listed under, in this order. */
export const sections = ['Design', 'Edit', 'Go to', 'View', 'File', 'Help'] as const;
export type Section = (typeof sections)[number];

export interface Action {
  /** Unique, in kebab-case: `undo`, `go-to-catalogue`. */
  id: string;
  /** What a button and the palette call it; may say what it acts on ("Undo rename"). */
  label: string | ((state: DeskState) => string);
  section: Section;
  /** Key combinations such as `mod+shift+z`; the first is the one shown. */
  keys?: readonly string[];
  icon?: Icon;
  /** Whether it can be done now; always, if absent. */
  enabled?: (state: DeskState) => boolean;
  perform: (desk: Desk) => void | Promise<void>;
}

export function labelOf(action: Action, state: DeskState): string {
  return typeof action.label === 'string' ? action.label : action.label(state);
}

export function canPerform(action: Action, state: DeskState): boolean {
  return action.enabled?.(state) ?? true;
}
