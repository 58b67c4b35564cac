/** The library as the window last heard of it: a copy of Rust's records, never a second truth. */
import type {
  AnyRecord,
  Applied,
  Design,
  DesignId,
  DesignView,
  Exemption,
  HistoryState,
  Key,
  Offer,
  Outcome,
  Placement,
  Practice,
  RecordAfter,
  Snapshot,
  TemplateCard,
} from '../contract';
import { keepSame } from './same';

type Table<T> = ReadonlyMap<string, T>;

/** How the last wish to keep something ended. */
export type Saving = 'saved' | 'saving' | 'not_saved';

/** A library that cannot be opened: what happened, and the way out that Rust knows, if it knows one. */
export interface Trouble {
  message: string;
  detail: string | null;
}

export interface LibraryState {
  phase: 'opening' | 'ready' | 'cannot_open';
  /** Why it, or another that was asked for, cannot be opened. */
  trouble: Trouble | null;
  revision: number;
  file: string;
  path: string;
  version: string;
  recent: readonly string[];
  templates: readonly TemplateCard[];
  categories: readonly string[];
  notices: readonly string[];
  practice: Practice | null;
  outcomes: Table<Outcome>;
  offers: Table<Offer>;
  designs: Table<Design>;
  placements: Table<Placement>;
  exemptions: Table<Exemption>;
  history: HistoryState;
  /** The design on screen, whose view comes back with every change. */
  watching: DesignId | null;
  view: DesignView | null;
  saving: Saving;
  /** Why the last wish could not be kept, while that is so. */
  notSaved: string | null;
}

export const nothingYet: LibraryState = {
  phase: 'opening',
  trouble: null,
  revision: 0,
  file: '',
  path: '',
  version: '',
  recent: [],
  templates: [],
  categories: [],
  notices: [],
  practice: null,
  outcomes: new Map(),
  offers: new Map(),
  designs: new Map(),
  placements: new Map(),
  exemptions: new Map(),
  history: { undo: null, redo: null },
  watching: null,
  view: null,
  saving: 'saved',
  notSaved: null,
};

/** The state after a library was opened; the first design not put away comes on screen. */
export function opened(snapshot: Snapshot): LibraryState {
  const { records, ...told } = snapshot;
  const filled = withRecords(
    nothingYet,
    records.map((record) => ({ key: keyOf(record), record })),
  );
  return { ...filled, ...told, phase: 'ready', watching: firstDesign(filled) };
}

/** The first design that is not put away. */
export function firstDesign({ designs }: LibraryState): DesignId | null {
  return [...designs.values()].find((design) => !design.archived)?.id ?? null;
}

/** The state after a change; an answer older than what is shown leaves it as it is. */
export function applied(state: LibraryState, reply: Applied): LibraryState {
  if (reply.revision < state.revision) return state;
  const next = withRecords(state, reply.records);
  const view = reply.view ? keepSame(state.view, reply.view) : state.view;
  const watching = next.watching && next.designs.has(next.watching) ? next.watching : null;
  return {
    ...next,
    revision: reply.revision,
    history: reply.history,
    watching,
    view: view && view.design === watching ? view : null,
    saving: 'saved',
    notSaved: null,
  };
}

/** The state after a view arrived; one of another design or an older state is dropped. */
export function viewed(state: LibraryState, view: DesignView): LibraryState {
  if (view.design !== state.watching || view.revision < state.revision) return state;
  return { ...state, view: keepSame(state.view, view) };
}

/** The placements of a design in a buyer's order. */
export function placementsOf(state: LibraryState, design: DesignId): Placement[] {
  return [...state.placements.values()]
    .filter((placement) => placement.design === design)
    .toSorted((one, other) => compareOrder(orderOf(one), orderOf(other)));
}

const stages = ['sales_page', 'cart', 'checkout', 'one_click', 'thank_you', 'follow_up'];

function orderOf({ stage, follow_up, position }: Placement): [number, number, number] {
  return [stages.indexOf(stage), follow_up?.after_days ?? 0, position];
}

function compareOrder(one: [number, number, number], other: [number, number, number]): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

function keyOf(record: AnyRecord): Key {
  return record.kind === 'practice'
    ? { kind: 'practice' }
    : ({ kind: record.kind, id: record.record.id } as Key);
}

const tables = {
  outcome: 'outcomes',
  offer: 'offers',
  design: 'designs',
  placement: 'placements',
  exemption: 'exemptions',
} as const;

function withRecords(state: LibraryState, after: readonly RecordAfter[]): LibraryState {
  const next: LibraryState = { ...state };
  const fresh = new Map<string, Map<string, unknown>>();
  for (const { key, record } of after) {
    if (key.kind === 'practice') {
      if (record?.kind === 'practice') next.practice = record.record;
      continue;
    }
    const name = tables[key.kind];
    const table = fresh.get(name) ?? new Map<string, unknown>(state[name]);
    fresh.set(name, table);
    if (record) table.set(key.id, keepSame(table.get(key.id), record.record));
    else table.delete(key.id);
  }
  return Object.assign(next, Object.fromEntries(fresh));
}

/** The design on screen, if there is one. */
export function designOnScreen(state: LibraryState): Design | null {
  return state.watching === null ? null : (state.designs.get(state.watching) ?? null);
}
