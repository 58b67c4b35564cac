/** Everything about one card, changed in its place. */
import type { Placement } from '../../../contract';
import { Button } from '../../../parts/Button';
import { useDesk, useDeskState } from '../../../state/DeskProvider';
import { Refusal } from '../board/Refusal';
import { PickOffer } from '../PickOffer';
import { nameAt, takeOf } from '../slices';
import { takeOut } from '../wishes';
import { stageWords } from '../words';
import { CopyFields } from './CopyFields';
import { FollowUpFields } from './FollowUpFields';
import { Group } from './Group';
import { InCatalogue } from './InCatalogue';
import { PriceHere } from './PriceHere';
import { ShareField } from './ShareField';
import { ShowingFields } from './ShowingFields';
import { StageField } from './StageField';
import { TermsFields } from './TermsFields';
import { TriggerField } from './TriggerField';
import { usePlacementEdits } from './useEdits';

export function AboutPlacement({ id }: { id: string }) {
  const placement = useDeskState(({ library }) => library.placements.get(id));
  return placement ? <Facts placement={placement} /> : null;
}

function Facts({ placement }: { placement: Placement }) {
  const desk = useDesk();
  const { id } = placement;
  const name = useDeskState(({ library }) => nameAt(library, id));
  const offer = useDeskState(({ library }) => library.offers.get(placement.offer));
  const currency = useDeskState(({ library }) => library.designs.get(placement.design)?.currency);
  const used = useDeskState(({ library }) => takeOf(library, id)?.take_rate ?? null);
  const edits = usePlacementEdits(id);
  return (
    <div className="about">
      <header className="about-head">
        <p className="eyebrow">{stageWords[placement.stage]}</p>
        <h2>{name}</h2>
        <div className="about-row">
          <PickOffer
            button="Another offer"
            label="Show another offer on this card"
            onPick={(value) => edits.ask({ field: 'offer', value })}
          />
          <InCatalogue offer={placement.offer} />
        </div>
        {edits.problem('offer') && <p className="card-refusal">{edits.problem('offer')}</p>}
      </header>
      <Group title="Where">
        <StageField placement={placement} />
        <Refusal card={id} />
        {placement.follow_up && <FollowUpFields sent={placement.follow_up} edits={edits} />}
      </Group>
      <Group title="What it is here">
        <ShowingFields placement={placement} edits={edits} />
      </Group>
      <Group title="When it is shown">
        <TriggerField placement={placement} edits={edits} />
      </Group>
      {offer && currency !== undefined && (
        <Group title="Price here">
          <PriceHere
            name={name}
            here={placement.price}
            usual={offer.price}
            currency={currency}
            onCommit={(value) => edits.keep({ field: 'price', value })}
          />
        </Group>
      )}
      <Group title="Words">
        <CopyFields
          copy={placement.copy}
          hasNo
          onCommit={(value) => edits.keep({ field: 'copy', value })}
        />
      </Group>
      <Group title="How many say yes">
        <ShareField
          label="Share of yes among those who see it"
          own={placement.take_rate}
          used={used}
          onCommit={(value) => edits.keep({ field: 'take_rate', value })}
        />
      </Group>
      <Group title="Terms">
        <TermsFields placement={placement} edits={edits} />
      </Group>
      <div className="about-row">
        <Button kind="danger" size="small" onPress={() => void takeOut(desk, id)}>
          Take out of the design
        </Button>
      </div>
    </div>
  );
}
