/** "+ add" on a stage: the catalogue ranked for it, each offer with the reason, those that cannot be greyed. */
import { memo, useEffect, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Plus } from 'lucide-react';
import type { Candidate, Stage } from '../../../contract';
import { Popover } from '../../../parts/Popover';
import { priceText } from '../../../parts/priceText';
import { notify } from '../../../parts/notices';
import { failureFrom } from '../../../shell/failure';
import { change, watching } from '../../../state/commands';
import { useDesk, useDeskState } from '../../../state/DeskProvider';
import { OfferPicker } from '../OfferPicker';
import { place, setBoard, wish } from '../wishes';
import { relationWords, stageWords } from '../words';

export const AddExtra = memo(function AddExtra({ stage }: { stage: Stage }) {
  const desk = useDesk();
  const isOpen = useDeskState(({ board }) => board.adding === stage);
  const label = `Add to ${stageWords[stage]}`;
  const trigger = (
    <Button className="stage-add" aria-label={label}>
      <Plus size="0.875rem" aria-hidden /> add
    </Button>
  );
  return (
    <Popover
      label={label}
      trigger={trigger}
      size="wide"
      isOpen={isOpen}
      onOpenChange={(open) => setBoard(desk, { adding: open ? stage : null })}
    >
      {(close) => <Suggestions stage={stage} onDone={close} />}
    </Popover>
  );
});

function Suggestions({ stage, onDone }: { stage: Stage; onDone: () => void }) {
  const desk = useDesk();
  const offers = useDeskState(({ library }) => library.offers);
  const [candidates, setCandidates] = useState<readonly Candidate[] | null>(null);
  useEffect(() => {
    const design = watching(desk);
    if (!design) return;
    desk.shell.call('candidates', { design, stage }).then(
      (answer) => setCandidates(answer.candidates),
      (thrown: unknown) => {
        notify(failureFrom(thrown).message, { kind: 'problem' });
        onDone();
      },
    );
    // Asked once, when the list opens.
    // eslint-disable-next-line react/exhaustive-deps
  }, [desk, stage]);
  if (!candidates) return <p className="soft">Looking through the catalogue…</p>;
  const picks = candidates.flatMap(({ offer: id, relation, reason, possible }) => {
    const offer = offers.get(id);
    if (!offer) return [];
    const { plain, trade } = relationWords[relation];
    return [
      {
        id,
        name: offer.name,
        price: priceText(offer.price),
        reason: possible ? `${plain} (${trade}): ${reason}` : reason,
        isDisabled: !possible,
      },
    ];
  });
  const create = async (name: string) => {
    onDone();
    const made = await wish(desk, stage, () =>
      change(desk, 'add_offer', { name, watching: watching(desk) }),
    );
    if (made?.kind === 'offer') await place(desk, made.id, stage);
  };
  return (
    <OfferPicker
      label={`Offers for ${stageWords[stage]}`}
      picks={picks}
      onPick={(offer) => {
        onDone();
        void place(desk, offer, stage);
      }}
      onNew={(name) => void create(name)}
      empty="The catalogue is empty. Type a name to make the first offer."
    />
  );
}
