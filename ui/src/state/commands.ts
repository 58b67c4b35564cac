/** How the window asks for a change: one after the other, with "saved" said only once it is. */
import type { Applied, Contract, DesignId, DesignView, Edit, Key, Snapshot } from '../contract';
import { failureFrom } from '../shell/failure';
import type { Desk } from './desk';
import { applied, firstDesign, nothingYet, opened, viewed, type LibraryState } from './library';

type Replying<R> = {
  [K in keyof Contract]: Contract[K]['reply'] extends R ? K : never;
}[keyof Contract];
type Changing = Replying<Applied>;
type Opening = Replying<Snapshot>;

/** What belongs to edits besides themselves. */
export interface Around {
  /** Names the drag or burst of typing, so that it counts as one step. */
  gesture?: string;
  /** What the history calls the step. */
  label?: string;
}

const lines = new WeakMap<Desk, Promise<unknown>>();

/** Runs a task after all that were asked for before it, so that answers come in the order of the questions. */
function inLine<T>(desk: Desk, task: () => Promise<T>): Promise<T> {
  const after = (lines.get(desk) ?? Promise.resolve()).catch(() => undefined).then(task);
  lines.set(desk, after);
  return after;
}

function update(desk: Desk, next: (library: LibraryState) => LibraryState): void {
  desk.store.setState((state) => ({ library: next(state.library) }));
}

/** Opens a library by one of the commands that do, and brings its first design on screen. */
export function openBy<K extends Opening>(
  desk: Desk,
  command: K,
  args: Contract[K]['args'],
): Promise<void> {
  return inLine(desk, async () => {
    try {
      const library = opened((await desk.shell.call(command, args as never)) as Snapshot);
      // Shown at once with what is derived from it: drawing a window twice takes twice as long.
      let view: DesignView | null = null;
      try {
        if (library.watching) view = await desk.shell.call('view', { design: library.watching });
      } finally {
        update(desk, () => (view ? viewed(library, view) : library));
      }
    } catch (thrown) {
      const failure = failureFrom(thrown);
      if (failure.code !== 'cannot_open') throw failure;
      const detail = typeof failure.detail === 'string' ? failure.detail : null;
      update(desk, (library) =>
        library.phase === 'ready' && command !== 'open'
          ? { ...library, trouble: { message: failure.message, detail } }
          : { ...nothingYet, phase: 'cannot_open', trouble: { message: failure.message, detail } },
      );
    }
  });
}

const begun = new WeakMap<Desk, Promise<void>>();

/** Opens the library that was open last, once however often it is asked. */
export function begin(desk: Desk): Promise<void> {
  const opening = begun.get(desk) ?? openBy(desk, 'open', {});
  begun.set(desk, opening);
  return opening;
}

/** Carries out a command that changes the library and shows what came of it; gives the record just made, if any. */
export function change<K extends Changing>(
  desk: Desk,
  command: K,
  args: Contract[K]['args'],
): Promise<Key | null> {
  return inLine(desk, () => changeNow(desk, command, args));
}

async function changeNow<K extends Changing>(
  desk: Desk,
  command: K,
  args: Contract[K]['args'],
): Promise<Key | null> {
  const before = desk.store.getState().library;
  update(desk, (library) => ({ ...library, saving: 'saving' }));
  try {
    const reply = (await desk.shell.call(command, args as never)) as Applied;
    update(desk, (library) => applied(library, reply));
    await showSome(desk);
    return reply.made;
  } catch (thrown) {
    const failure = failureFrom(thrown);
    // A refusal changes nothing, neither the library nor whether it is saved.
    const { saving, notSaved } =
      failure.code === 'not_saved'
        ? { saving: 'not_saved' as const, notSaved: failure.message }
        : before;
    update(desk, (library) => ({ ...library, saving, notSaved }));
    throw failure;
  }
}

/** Brings the first design on screen where a step brought one and none is there, as redo and import do. */
async function showSome(desk: Desk): Promise<void> {
  const { library } = desk.store.getState();
  const first = firstDesign(library);
  if (library.watching !== null || first === null) return;
  update(desk, (now) => ({ ...now, watching: first }));
  // The step itself was taken; what can be derived from it is asked for again with the next one.
  await refresh(desk).catch(() => undefined);
}

/** Answers the window that asks whether it may close, after everything asked before. */
export function closeWindow(desk: Desk, may: boolean): Promise<unknown> {
  return inLine(desk, () => desk.shell.call('close_window', { may }));
}

/** Applies edits as one step. */
export function apply(desk: Desk, edits: Edit[], around: Around = {}): Promise<Key | null> {
  return change(desk, 'apply', asked(desk, edits, around));
}

/** Applies an edit that is made when its turn comes, from what the edits before it left; none changes nothing. */
export function applyInTurn(
  desk: Desk,
  make: (library: LibraryState) => Edit | null,
  around: Around = {},
): Promise<Key | null> {
  return inLine(desk, async () => {
    const edit = make(desk.store.getState().library);
    return edit ? changeNow(desk, 'apply', asked(desk, [edit], around)) : null;
  });
}

function asked(desk: Desk, edits: Edit[], { gesture, label }: Around): Contract['apply']['args'] {
  return { edits, gesture: gesture ?? null, label: label ?? null, watching: watching(desk) };
}

/** The design on screen. */
export function watching(desk: Desk): DesignId | null {
  return desk.store.getState().library.watching;
}

/** Brings a design on screen. */
export function watch(desk: Desk, design: DesignId | null): Promise<void> {
  update(desk, (library) =>
    library.watching === design ? library : { ...library, watching: design, view: null },
  );
  return inLine(desk, () => refresh(desk));
}

async function refresh(desk: Desk): Promise<void> {
  const design = watching(desk);
  if (!design) return;
  const view = await desk.shell.call('view', { design });
  update(desk, (library) => viewed(library, view));
}
