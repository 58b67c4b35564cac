/** Everything a card can do without being carried: move, copy, take out. */
import { memo } from 'react';
import { Button } from 'react-aria-components/Button';
import { Ellipsis } from 'lucide-react';
import { Menu, type MenuEntry } from '../../../parts/Menu';
import { useDesk, useDeskState } from '../../../state/DeskProvider';
import { idsAt, split } from '../slices';
import { duplicate, move, moveToEnd, setBoard, takeOut } from '../wishes';
import { stageWords, stages } from '../words';

export const CardMenu = memo(function CardMenu({ id, name }: { id: string; name: string }) {
  const desk = useDesk();
  const stage = useDeskState(({ library }) => library.placements.get(id)?.stage);
  const at = useDeskState((state) => (stage ? split(idsAt(stage)(state)).indexOf(id) : -1));
  const count = useDeskState((state) => (stage ? split(idsAt(stage)(state)).length : 0));
  if (!stage) return null;
  const order: MenuEntry[] = [
    {
      id: 'earlier',
      label: 'Earlier',
      isDisabled: at <= 0,
      perform: () => void move(desk, id, stage, at - 1),
    },
    {
      id: 'later',
      label: 'Later',
      isDisabled: at >= count - 1,
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
  return (
    <Menu
      label={`What to do with ${name}`}
      trigger={
        <Button className="card-more" aria-label={`More about ${name}`}>
          <Ellipsis size="1rem" aria-hidden />
        </Button>
      }
      groups={[
        { entries: order },
        { heading: 'Move to', entries: moves },
        { heading: 'Duplicate to', entries: copies },
        {
          entries: [
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
          ],
        },
      ]}
    />
  );
});
