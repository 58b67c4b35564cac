/** The deadline shown with the main offer. */
import { memo } from 'react';
import { useDeskState } from '../../../state/DeskProvider';
import { DesignFact } from './DesignFact';
import { FoldedGroup } from './FoldedGroup';
import { TimerFields } from './TimerFields';
import { useDesignEdits } from './useEdits';

export const DesignDeadline = memo(function DesignDeadline({ id }: { id: string }) {
  const timer = useDeskState(({ library }) => library.designs.get(id)?.timer ?? null);
  const { keep, merge } = useDesignEdits(id);
  return (
    <FoldedGroup
      title="Deadline of the main offer"
      of="design"
      facts={['timer']}
      matters={timer !== null}
    >
      <DesignFact name="timer">
        <TimerFields
          timer={timer}
          onCommit={(value) => keep({ field: 'timer', value })}
          onMerge={(more) => merge('timer', more)}
        />
      </DesignFact>
    </FoldedGroup>
  );
});
