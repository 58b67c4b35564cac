/** The name of a place that, pressed, picks the card it speaks of. */
import type { Finding } from '../../../contract';
import { Button } from '../../../parts/Button';
import { useDesk, useDeskState } from '../../../state/DeskProvider';
import { select } from '../select';
import { cardOf } from './place';
import { usePlaceName } from './usePlaceName';

export function PlaceLink({ finding }: { finding: Finding }) {
  const desk = useDesk();
  const name = usePlaceName(finding);
  const hasCard = useDeskState(({ library }) => {
    const card = cardOf(library, finding.place);
    return card !== null && card.what !== 'offer';
  });
  if (!hasCard) return name;
  return (
    <Button
      kind="quiet"
      size="small"
      onPress={() => select(desk, cardOf(desk.store.getState().library, finding.place))}
    >
      {name}
    </Button>
  );
}
