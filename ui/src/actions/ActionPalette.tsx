/** The palette over all actions of the desk, opened by its own key. */
import { CommandPalette } from '../parts/CommandPalette';
import { useDesk, useDeskState } from '../state/DeskProvider';
import { canPerform, labelOf, sections } from './action';
import { useActions, usePerform } from './ActionsProvider';

export function ActionPalette() {
  const { store } = useDesk();
  const isOpen = useDeskState((state) => state.paletteOpen);
  const close = () => store.setState({ paletteOpen: false });
  return isOpen ? <OpenPalette onClose={close} /> : null;
}

function OpenPalette({ onClose }: { onClose: () => void }) {
  const actions = useActions();
  const perform = usePerform();
  const state = useDeskState((all) => all);
  const commands = sections.flatMap((section) =>
    actions
      .filter((action) => action.section === section && action.id !== 'open-palette')
      .map((action) => ({
        id: action.id,
        label: labelOf(action, state),
        section,
        keys: action.keys?.[0],
        enabled: canPerform(action, state),
        perform: () => void perform(action),
      })),
  );
  return <CommandPalette commands={commands} onClose={onClose} />;
}
