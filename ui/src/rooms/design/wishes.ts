/** What can be wished about cards: each is sent to Rust, and a refusal is kept beside the card it speaks of. */
import { v7 } from 'uuid';
import type { Edit, PlacementId, Stage } from '../../contract';
import { dismiss, notify } from '../../parts/notices';
import { failureFrom } from '../../shell/failure';
import { apply, change } from '../../state/commands';
import type { BoardState, Desk } from '../../state/desk';
import { idsAt, nameAt, split } from './slices';
import { select } from './select';

export function setBoard({ store }: Desk, more: Partial<BoardState>): void {
  store.setState(({ board }) => ({ board: { ...board, ...more } }));
}

/** Carries out a wish about a card; what is refused is said beside it and changes nothing. */
export async function wish<T>(desk: Desk, card: string, task: () => Promise<T>): Promise<T | null> {
  try {
    const done = await task();
    setBoard(desk, { refusal: null });
    return done;
  } catch (thrown) {
    const { code, message } = failureFrom(thrown);
    if (code === 'refused') setBoard(desk, { refusal: { card, message } });
    else if (code !== 'cancelled') notify(message, { kind: 'problem' });
    return null;
  }
}

/** Moves a card to a position among the others of a stage. */
export function move(
  desk: Desk,
  id: PlacementId,
  stage: Stage,
  position: number,
): Promise<unknown> {
  return wish(desk, id, () => apply(desk, [{ edit: 'move_placement', id, stage, position }]));
}

/** Moves a card behind the others of a stage. */
export function moveToEnd(desk: Desk, id: PlacementId, stage: Stage): Promise<unknown> {
  return move(desk, id, stage, othersAt(desk, stage, id).length);
}

/** Moves a card before or after another one. */
export function moveBeside(
  desk: Desk,
  id: PlacementId,
  stage: Stage,
  other: PlacementId,
  side: 'before' | 'after',
): Promise<unknown> {
  const others = othersAt(desk, stage, id);
  return move(desk, id, stage, others.indexOf(other) + (side === 'after' ? 1 : 0));
}

/** The cards of a stage without one of them. */
export function othersAt(desk: Desk, stage: Stage, id: PlacementId): string[] {
  return split(idsAt(stage)(desk.store.getState())).filter((one) => one !== id);
}

/** Places an offer at a stage and picks the new card. */
export async function place(desk: Desk, offer: string, stage: Stage): Promise<void> {
  const design = desk.store.getState().library.watching;
  if (!design) return;
  const made = await wish(desk, stage, () =>
    change(desk, 'place', { design, offer, stage, position: null }),
  );
  if (made?.kind === 'placement') select(desk, { what: 'placement', id: made.id });
}

/** Puts the same card once more at a stage, with all its words and its price. */
export async function duplicate(desk: Desk, id: PlacementId, stage: Stage): Promise<void> {
  const original = desk.store.getState().library.placements.get(id);
  if (!original) return;
  const copy = { ...original, id: v7() };
  const edits: Edit[] = [
    { edit: 'add_placement', placement: copy },
    {
      edit: 'move_placement',
      id: copy.id,
      stage,
      position: othersAt(desk, stage, copy.id).length + 1,
    },
  ];
  const label = `Duplicate “${nameAt(desk.store.getState().library, id)}”`;
  const done = await wish(desk, id, async () => {
    await apply(desk, edits, { label });
    return true;
  });
  if (done) select(desk, { what: 'placement', id: copy.id });
}

/** Takes a card out of the design and says how to get it back. */
export async function takeOut(desk: Desk, id: PlacementId): Promise<void> {
  const { library, selected } = desk.store.getState();
  const name = nameAt(library, id);
  const done = await wish(desk, id, async () => {
    await apply(desk, [{ edit: 'remove_placement', id }]);
    return true;
  });
  if (!done) return;
  if (selected?.what === 'placement' && selected.id === id) select(desk, null);
  sayWithUndo(desk, `“${name}” was taken out.`);
}

/** Says what was done and offers the way back, for as long as it is the last thing that was done. */
export function sayWithUndo(desk: Desk, text: string): void {
  const { revision, watching } = desk.store.getState().library;
  const perform = () =>
    void change(desk, 'undo', { watching }).catch((thrown: unknown) =>
      notify(failureFrom(thrown).message, { kind: 'problem' }),
    );
  const id = notify(text, { action: { label: 'Undo', perform } });
  const stop = desk.store.subscribe(({ library }) => {
    if (library.revision === revision) return;
    stop();
    dismiss(id);
  });
}
