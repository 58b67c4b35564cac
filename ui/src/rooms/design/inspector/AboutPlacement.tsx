/** Everything about one card, changed in its place; each group looks only at its own facts. */
import { memo } from 'react';
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

interface Props {
  id: string;
}

export const AboutPlacement = memo(function AboutPlacement({ id }: Props) {
  const desk = useDesk();
  return (
    <div className="about">
      <Head id={id} />
      <Where id={id} />
      <Group title="What it is here">
        <ShowingFields id={id} />
      </Group>
      <Group title="When it is shown">
        <TriggerField id={id} />
      </Group>
      <PriceGroup id={id} />
      <Words id={id} />
      <HowMany id={id} />
      <Group title="Terms">
        <TermsFields id={id} />
      </Group>
      <div className="about-row">
        <Button kind="danger" size="small" onPress={() => void takeOut(desk, id)}>
          Take out of the design
        </Button>
      </div>
    </div>
  );
});

const Head = memo(function Head({ id }: Props) {
  const stage = useDeskState(({ library }) => library.placements.get(id)?.stage);
  const offer = useDeskState(({ library }) => library.placements.get(id)?.offer);
  const name = useDeskState(({ library }) => nameAt(library, id));
  const edits = usePlacementEdits(id);
  if (!stage || offer === undefined) return null;
  return (
    <header className="about-head">
      <p className="eyebrow">{stageWords[stage]}</p>
      <h2>{name}</h2>
      <div className="about-row">
        <PickOffer
          button="Another offer"
          label="Show another offer on this card"
          onPick={(value) => edits.ask({ field: 'offer', value })}
        />
        <InCatalogue offer={offer} />
      </div>
      {edits.problem('offer') && <p className="card-refusal">{edits.problem('offer')}</p>}
    </header>
  );
});

const Where = memo(function Where({ id }: Props) {
  const sent = useDeskState(({ library }) => library.placements.get(id)?.follow_up);
  return (
    <Group title="Where">
      <StageField id={id} />
      <Refusal card={id} />
      {sent && <FollowUpFields id={id} sent={sent} />}
    </Group>
  );
});

const PriceGroup = memo(function PriceGroup({ id }: Props) {
  const here = useDeskState(({ library }) => library.placements.get(id)?.price ?? null);
  const name = useDeskState(({ library }) => nameAt(library, id));
  const usual = useDeskState(
    ({ library }) => library.offers.get(library.placements.get(id)?.offer ?? '')?.price,
  );
  const currency = useDeskState(
    ({ library }) => library.designs.get(library.watching ?? '')?.currency,
  );
  const { keep } = usePlacementEdits(id);
  if (!usual || currency === undefined) return null;
  return (
    <Group title="Price here">
      <PriceHere
        name={name}
        here={here}
        usual={usual}
        currency={currency}
        onCommit={(value) => keep({ field: 'price', value })}
      />
    </Group>
  );
});

const Words = memo(function Words({ id }: Props) {
  const copy = useDeskState(({ library }) => library.placements.get(id)?.copy);
  const { keep } = usePlacementEdits(id);
  if (!copy) return null;
  return (
    <Group title="Words">
      <CopyFields copy={copy} hasNo onCommit={(value) => keep({ field: 'copy', value })} />
    </Group>
  );
});

const HowMany = memo(function HowMany({ id }: Props) {
  const own = useDeskState(({ library }) => library.placements.get(id)?.take_rate ?? null);
  const used = useDeskState(({ library }) => takeOf(library, id)?.take_rate ?? null);
  const { keep } = usePlacementEdits(id);
  return (
    <Group title="How many say yes">
      <ShareField
        label="Share of yes among those who see it"
        own={own}
        used={used}
        onCommit={(value) => keep({ field: 'take_rate', value })}
      />
    </Group>
  );
});
