/** The desk as the window knows it: the way to Rust, and what is open in front of the user. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DesignId, OneWay, PlacementId, Stage } from '../contract';
import type { Shell } from '../shell/shell';
import { nothingYet, type LibraryState } from './library';

/** Ids of the rooms of a design, in the order of their tabs. */
export const rooms = ['design', 'preview', 'forecast', 'evidence', 'hand-over'] as const;
export type Room = (typeof rooms)[number];

/** Ids of the places in the library rail, and of those that only an action leads to. */
export const places = ['designs', 'catalogue', 'rule-book', 'practice', 'history'] as const;
export type Place = (typeof places)[number] | 'start' | 'compare';

/** What is picked on the board or in the catalogue. */
export type Selected =
  { what: 'main' } | { what: 'placement'; id: string } | { what: 'offer'; id: string };

/** A fact that is looked for: brought in sight and focused as soon as it is drawn. */
export interface Sought {
  of: 'offer' | 'placement' | 'design' | 'practice';
  fact: string;
}

export type Theme = 'system' | 'light' | 'dark';

/** What the design room shows. */
export interface BoardState {
  view: 'board' | 'map';
  /** The side of the inspector that is turned up. */
  side: 'about' | 'findings';
  /** The finding looked at, by its name (see `rooms/design/findings/named.ts`). */
  finding: string | null;
  /** Why the last wish about a card was refused. */
  refusal: { card: string; message: string } | null;
  /** The stage whose list of suggestions is open. */
  adding: Stage | null;
  /** The card that was copied. */
  copied: PlacementId | null;
}

/** What is open, and the library as last heard of; truth about the library is Rust's alone. */
export interface DeskState {
  library: LibraryState;
  /** What the inspector shows; none is the design itself. */
  selected: Selected | null;
  sought: Sought | null;
  place: Place;
  room: Room;
  railOpen: boolean;
  /** Whether the inspector lies over the desk where the window is narrow. */
  inspectorOpen: boolean;
  /** Whether it is put aside where the window is wide. */
  inspectorHidden: boolean;
  paletteOpen: boolean;
  keysOpen: boolean;
  theme: Theme;
  board: BoardState;
  /** The way last walked in the preview; exports take it. */
  walked: OneWay | null;
  /** The rule the rule book is opened at. */
  rule: string | null;
  /** The design that is about to be deleted, while the question stands. */
  deleting: DesignId | null;
}

/** Everything an action may use. */
export interface Desk {
  readonly shell: Shell;
  readonly store: StoreApi<DeskState>;
}

const atFirst: DeskState = {
  library: nothingYet,
  selected: null,
  sought: null,
  place: 'designs',
  room: 'design',
  railOpen: false,
  inspectorOpen: false,
  inspectorHidden: false,
  paletteOpen: false,
  keysOpen: false,
  theme: 'system',
  board: { view: 'board', side: 'about', finding: null, refusal: null, adding: null, copied: null },
  walked: null,
  rule: null,
  deleting: null,
};

export function createDesk(shell: Shell, state: Partial<DeskState> = {}): Desk {
  return { shell, store: createStore(() => ({ ...atFirst, ...state })) };
}
