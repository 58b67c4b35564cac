/** What a card is to the main offer, how it is shown, and what a yes does. */
import { memo } from 'react';
import { Info } from 'lucide-react';
import type { Effect, Presentation, Relation } from '../../../contract';
import { Button } from '../../../parts/Button';
import { Select } from '../../../parts/Select';
import { useDeskState } from '../../../state/DeskProvider';
import { viewOf } from '../slices';
import { presentationWords, relationWords } from '../words';
import { useEarlier } from './useEarlier';
import { PlacementFact } from './PlacementFact';
import { usePlacementEdits } from './useEdits';

const relations = (Object.keys(relationWords) as Relation[]).map((id) => ({
  id,
  label: `${relationWords[id].plain} (${relationWords[id].trade})`,
}));
const presentations = (Object.keys(presentationWords) as Presentation[]).map((id) => ({
  id,
  label: presentationWords[id],
}));

interface Props {
  id: string;
}

export function ShowingFields({ id }: Props) {
  return (
    <>
      <PlacementFact name="relation">
        <RelationField id={id} />
      </PlacementFact>
      <PlacementFact name="presentation">
        <PresentationField id={id} />
      </PlacementFact>
      <PlacementFact name="effect">
        <EffectField id={id} />
      </PlacementFact>
    </>
  );
}

const RelationField = memo(function RelationField({ id }: Props) {
  const relation = useDeskState(({ library }) => library.placements.get(id)?.relation);
  const derived = useDeskState(({ library }) => viewOf(library, id)?.derived);
  const edits = usePlacementEdits(id);
  if (!relation) return null;
  return (
    <>
      <Select
        label="To the main offer it is"
        choices={relations}
        value={relation}
        problem={edits.problem('relation')}
        onCommit={(value) => edits.ask({ field: 'relation', value })}
      />
      {derived && derived !== relation && (
        <p className="about-note">
          <Info size="1em" aria-hidden />
          <span>
            By the facts of the catalogue it is rather a {relationWords[derived].plain} (
            {relationWords[derived].trade}).{' '}
            <Button
              kind="quiet"
              size="small"
              onPress={() => edits.ask({ field: 'relation', value: derived })}
            >
              Call it that
            </Button>
          </span>
        </p>
      )}
    </>
  );
});

const PresentationField = memo(function PresentationField({ id }: Props) {
  const presentation = useDeskState(({ library }) => library.placements.get(id)?.presentation);
  const edits = usePlacementEdits(id);
  return (
    <Select
      label="Shown as"
      choices={presentations}
      value={presentation ?? null}
      problem={edits.problem('presentation')}
      onCommit={(value) => edits.ask({ field: 'presentation', value })}
    />
  );
});

const effectOf = (chosen: string): Effect =>
  chosen === 'adds' || chosen === 'replaces_main'
    ? { does: chosen }
    : { does: 'replaces', placement: chosen };

const EffectField = memo(function EffectField({ id }: Props) {
  const effect = useDeskState(({ library }) => library.placements.get(id)?.effect);
  const earlier = useEarlier(id);
  const edits = usePlacementEdits(id);
  if (!effect) return null;
  const choices = [
    { id: 'adds', label: 'adds it to the purchase' },
    {
      id: 'replaces_main',
      label: 'replaces the main offer',
      detail: 'The buyer pays the difference.',
    },
    ...earlier.map((one) => ({ id: one.id, label: `replaces “${one.name}”` })),
  ];
  return (
    <Select
      label="A yes"
      choices={choices}
      value={effect.does === 'replaces' ? effect.placement : effect.does}
      problem={edits.problem('effect')}
      onCommit={(chosen) => edits.ask({ field: 'effect', value: effectOf(chosen) })}
    />
  );
});
