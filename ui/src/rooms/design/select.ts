/** Picks a card, and sees to it that what is said about it can be read. */
import { isNarrow } from '../../parts/frame/useWidth';
import type { Desk, Selected } from '../../state/desk';

export function select(
  { store }: Desk,
  selected: Selected | null,
  side: 'about' | 'findings' = 'about',
): void {
  store.setState(({ board, inspectorOpen, inspectorHidden }) => ({
    selected,
    board: { ...board, side },
    inspectorOpen: selected ? isNarrow() || inspectorOpen : inspectorOpen,
    inspectorHidden: selected ? false : inspectorHidden,
  }));
}

/** Brings the inspector in sight, beside the board or over it. */
export function showInspector({ store }: Desk): void {
  store.setState(({ inspectorOpen }) => ({
    inspectorHidden: false,
    inspectorOpen: isNarrow() || inspectorOpen,
  }));
}
