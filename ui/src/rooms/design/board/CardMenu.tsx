/** Everything a card can do without being carried: move, copy, take out. */
import { memo } from 'react';
import { Button } from 'react-aria-components/Button';
import { Ellipsis } from 'lucide-react';
import type { PlacementId } from '../../../contract';
import { Menu, type MenuGroup } from '../../../parts/Menu';
import type { Desk } from '../../../state/desk';
import { useDesk } from '../../../state/DeskProvider';
import { idsAt, split } from '../slices';
import { duplicate, move, moveToEnd, setBoard, takeOut } from '../wishes';
import { stageWords, stages } from '../words';

export const CardMenu = memo(function CardMenu({ id, name }: { id: string; name: string }) {
  const desk = useDesk();
  return (
    <Menu
      label={`What to do with ${name}`}
      trigger={
        <Button className="card-more" aria-label={`More about ${name}`}>
          <Ellipsis size="1rem" aria-hidden />
        </Button>
      }
      groups={() => groupsFor(desk, id)}
    />
  );
});

function groupsFor(desk: Desk, id: PlacementId): MenuGroup[] {
  const state = desk.store.getState();
  const stage = state.library.placements.get(id)?.stage;
  if (!stage) return [];
  const row = split(idsAt(stage)(state));
  const at = row.indexOf(id);
  const order = [
    {
      id: 'earlier',
      label: 'Earlier',
      isDisabled: at <= 0,
      perform: () => void move(desk, id, stage, at - 1),
    },
    {
      id: 'later',
      label: 'Later',
      isDisabled: at >= row.length - 1,
      perform: () => void move(desk, id, stage, at + 1),
    },
  ];
  const moves = stages
    .filter((other) => other !== stage)
    .map((other) => ({
      id: `to-${other}`,
      label: stageWords[other],
      perform: () => void moveToEnd(desk, id, other),
    }));
  const copies = stages.map((other) => ({
    id: `copy-${other}`,
    label: stageWords[other],
    perform: () => void duplicate(desk, id, other),
  }));
  const rest = [
    {
      id: 'copy',
      label: 'Copy',
      keys: 'mod+c',
      perform: () => setBoard(desk, { copied: id }),
    },
    {
      id: 'take-out',
      label: 'Take out',
      keys: 'delete',
      isDangerous: true,
      perform: () => void takeOut(desk, id),
    },
  ];
  return [
    { entries: order },
    { heading: 'Move to', entries: moves },
    { heading: 'Duplicate to', entries: copies },
    { entries: rest },
  ];
}
