/** Where a card stands: its stage, and earlier or later among the cards there. */
import { memo } from 'react';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { IconButton } from '../../../parts/IconButton';
import { Select } from '../../../parts/Select';
import { useDesk, useDeskState } from '../../../state/DeskProvider';
import { idsAt, split } from '../slices';
import { move, moveToEnd } from '../wishes';
import { stageHints, stageWords, stages } from '../words';

const choices = stages.map((id) => ({ id, label: stageWords[id], detail: stageHints[id] }));

export const StageField = memo(function StageField({ id }: { id: string }) {
  const desk = useDesk();
  const stage = useDeskState(({ library }) => library.placements.get(id)?.stage ?? null);
  const row = split(useDeskState((state) => (stage ? idsAt(stage)(state) : '')));
  const at = row.indexOf(id);
  if (!stage) return null;
  return (
    <div className="about-stage">
      <Select
        label="Stage"
        choices={choices}
        value={stage}
        onCommit={(next) => void moveToEnd(desk, id, next)}
      />
      <span className="soft figure about-stage-place">
        {at + 1} of {row.length}
      </span>
      <IconButton
        label="Earlier"
        icon={ArrowUp}
        isDisabled={at <= 0}
        onPress={() => void move(desk, id, stage, at - 1)}
      />
      <IconButton
        label="Later"
        icon={ArrowDown}
        isDisabled={at >= row.length - 1}
        onPress={() => void move(desk, id, stage, at + 1)}
      />
    </div>
  );
});
