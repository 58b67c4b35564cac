/** The name of a place that, pressed, leads to the field the finding speaks of. */
import type { Finding } from '../../../contract';
import { Button } from '../../../parts/Button';
import { useLeave } from '../../../parts/leave';
import { useDesk, useKeptState } from '../../../state/DeskProvider';
import { lead, wayTo } from './lead';
import { usePlaceName } from './usePlaceName';

export function PlaceLink({ finding }: { finding: Finding }) {
  const desk = useDesk();
  const leave = useLeave();
  const name = usePlaceName(finding);
  const way = useKeptState(({ library }) => wayTo(library, finding));
  if (!way) return name;
  return (
    <Button
      kind="quiet"
      size="small"
      onPress={() => {
        leave();
        lead(desk, way);
      }}
    >
      {way.to === 'practice' ? 'your practice' : name}
    </Button>
  );
}
