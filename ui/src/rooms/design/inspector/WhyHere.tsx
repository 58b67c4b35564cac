/** Why a card should belong where it stands, written before the numbers come in. */
import { memo } from 'react';
import { TextField } from '../../../parts/TextField';
import { useDeskState } from '../../../state/DeskProvider';
import { FoldedGroup } from './FoldedGroup';
import { PlacementFact } from './PlacementFact';
import { usePlacementEdits } from './useEdits';

export const WhyHere = memo(function WhyHere({ id }: { id: string }) {
  const hypothesis = useDeskState(({ library }) => library.placements.get(id)?.hypothesis ?? '');
  const { keep } = usePlacementEdits(id);
  return (
    <FoldedGroup title="Why here" of="placement" facts={['hypothesis']} matters={hypothesis !== ''}>
      <PlacementFact name="hypothesis">
        <TextField
          label="Why it should belong here"
          help="Written before the numbers come in, so that they can answer it."
          lines={2}
          value={hypothesis}
          onCommit={(value) => keep({ field: 'hypothesis', value })}
        />
      </PlacementFact>
    </FoldedGroup>
  );
});
