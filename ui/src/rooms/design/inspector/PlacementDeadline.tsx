/** The deadline shown with a card. */
import { memo } from 'react';
import { useDeskState } from '../../../state/DeskProvider';
import { FoldedGroup } from './FoldedGroup';
import { PlacementFact } from './PlacementFact';
import { TimerFields } from './TimerFields';
import { usePlacementEdits } from './useEdits';

export const PlacementDeadline = memo(function PlacementDeadline({ id }: { id: string }) {
  const timer = useDeskState(({ library }) => library.placements.get(id)?.timer ?? null);
  const { keep, merge } = usePlacementEdits(id);
  return (
    <FoldedGroup title="Deadline" of="placement" facts={['timer']} matters={timer !== null}>
      <PlacementFact name="timer">
        <TimerFields
          timer={timer}
          onCommit={(value) => keep({ field: 'timer', value })}
          onMerge={(more) => merge('timer', more)}
        />
      </PlacementFact>
    </FoldedGroup>
  );
});
