/** A menu made from actions as things stand when it opens: same words, same keys, same answer as anywhere else. */
import type { ReactElement } from 'react';
import { Menu } from '../parts/Menu';
import { useDesk } from '../state/DeskProvider';
import { canPerform, labelOf, type Action } from './action';
import { usePerform } from './ActionsProvider';

interface Props {
  label: string;
  actions: readonly Action[];
  /** The button that opens it. */
  trigger: ReactElement;
}

export function ActionMenu({ label, actions, trigger }: Props) {
  const perform = usePerform();
  const { store } = useDesk();
  const groups = () => {
    const state = store.getState();
    const entries = actions.map((action) => ({
      id: action.id,
      label: labelOf(action, state),
      keys: action.keys?.[0],
      isDisabled: !canPerform(action, state),
      perform: () => void perform(action),
    }));
    return [{ entries }];
  };
  return <Menu label={label} trigger={trigger} groups={groups} />;
}
