/** Board or flow map: the same design, two ways to look at it. */
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { Columns3, Workflow } from 'lucide-react';
import { useDesk, useDeskState } from '../../state/DeskProvider';
import { setBoard } from './wishes';

const views = [
  { id: 'board', label: 'Board', icon: Columns3 },
  { id: 'map', label: 'Flow map', icon: Workflow },
] as const;

export function ViewChoice() {
  const desk = useDesk();
  const view = useDeskState(({ board }) => board.view);
  return (
    <ToggleButtonGroup
      aria-label="How the design is shown"
      className="view-choice"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[view]}
      onSelectionChange={(keys) => {
        const chosen = views.find(({ id }) => keys.has(id));
        if (chosen) setBoard(desk, { view: chosen.id });
      }}
    >
      {views.map(({ id, label, icon: Icon }) => (
        <ToggleButton key={id} id={id} className="view-choice-one">
          <Icon size="1rem" aria-hidden />
          {label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
