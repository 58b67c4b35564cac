/** Everything about one card, changed in its place; each group looks only at its own facts. */
import { memo } from 'react';
import { Button } from '../../../parts/Button';
import { useDesk, useDeskState } from '../../../state/DeskProvider';
import { useEndOfSearch } from '../../../state/useSought';
import { Refusal } from '../board/Refusal';
import { PickOffer } from '../PickOffer';
import { nameAt, takeOf } from '../slices';
import { takeOut } from '../wishes';
import { stageWords } from '../words';
import { CopyFields } from './CopyFields';
import { FollowUpFields } from './FollowUpFields';
import { Group } from './Group';
import { InCatalogue } from './InCatalogue';
import { LiveFields } from './LiveFields';
import { PlacementDeadline } from './PlacementDeadline';
import { PlacementFact } from './PlacementFact';
import { PriceHere } from './PriceHere';
import { ShareField } from './ShareField';
import { ShowingFields } from './ShowingFields';
import { StageField } from './StageField';
import { TermsFields } from './TermsFields';
import { TriggerField } from './TriggerField';
import { usePlacementEdits } from './useEdits';
import { WayOutFields } from './WayOutFields';
import { WhyHere } from './WhyHere';

interface Props {
  id: string;
}

export const AboutPlacement = memo(function AboutPlacement({ id }: Props) {
  const desk = useDesk();
  useEndOfSearch('placement');
  return (
    <div className="about">
      <Head id={id} />
      <Where id={id} />
      <Group title="What it is here">
        <ShowingFields id={id} />
      </Group>
      <Group title="When it is shown">
        <PlacementFact name="trigger">
          <TriggerField id={id} />
        </PlacementFact>
      </Group>
      <PriceGroup id={id} />
      <Words id={id} />
      <HowMany id={id} />
      <Group title="Terms">
        <TermsFields id={id} />
      </Group>
      <WayOutFields id={id} />
      <PlacementDeadline id={id} />
      <WhyHere id={id} />
      <LiveFields id={id} />
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
        <PlacementFact name="offer">
          <PickOffer
            button="Another offer"
            label="Show another offer on this card"
            onPick={(value) => edits.ask({ field: 'offer', value })}
          />
        </PlacementFact>
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
      <PlacementFact name={['stage', 'position']}>
        <StageField id={id} />
      </PlacementFact>
      <Refusal card={id} />
      {sent && (
        <PlacementFact name="follow_up">
          <FollowUpFields id={id} sent={sent} />
        </PlacementFact>
      )}
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
      <PlacementFact name="price">
        <PriceHere
          name={name}
          here={here}
          usual={usual}
          currency={currency}
          onCommit={(value) => keep({ field: 'price', value })}
        />
      </PlacementFact>
    </Group>
  );
});

const Words = memo(function Words({ id }: Props) {
  const copy = useDeskState(({ library }) => library.placements.get(id)?.copy);
  const { keep } = usePlacementEdits(id);
  if (!copy) return null;
  return (
    <Group title="Words">
      <PlacementFact name="copy">
        <CopyFields copy={copy} hasNo onCommit={(value) => keep({ field: 'copy', value })} />
      </PlacementFact>
    </Group>
  );
});

const HowMany = memo(function HowMany({ id }: Props) {
  const own = useDeskState(({ library }) => library.placements.get(id)?.take_rate ?? null);
  const used = useDeskState(({ library }) => takeOf(library, id)?.take_rate ?? null);
  const { keep } = usePlacementEdits(id);
  return (
    <Group title="How many say yes">
      <PlacementFact name="take_rate">
        <ShareField
          label="Share of yes among those who see it"
          own={own}
          used={used}
          onCommit={(value) => keep({ field: 'take_rate', value })}
        />
      </PlacementFact>
    </Group>
  );
});
