/** What a card is to the main offer, how it is shown, and what a yes does. */
import { Info } from 'lucide-react';
import type { Effect, Placement, PlacementField, Presentation, Relation } from '../../../contract';
import { Button } from '../../../parts/Button';
import { Select } from '../../../parts/Select';
import { useDeskState } from '../../../state/DeskProvider';
import { nameAt, split, viewOf } from '../slices';
import { presentationWords, relationWords } from '../words';
import type { Edits } from './useEdits';

const relations = (Object.keys(relationWords) as Relation[]).map((id) => ({
  id,
  label: `${relationWords[id].plain} (${relationWords[id].trade})`,
}));
const presentations = (Object.keys(presentationWords) as Presentation[]).map((id) => ({
  id,
  label: presentationWords[id],
}));

interface Props {
  placement: Placement;
  edits: Edits<PlacementField>;
}

export function ShowingFields({ placement, edits }: Props) {
  const { id, relation, presentation } = placement;
  const derived = useDeskState(({ library }) => viewOf(library, id)?.derived ?? relation);
  return (
    <>
      <Select
        label="To the main offer it is"
        choices={relations}
        value={relation}
        problem={edits.problem('relation')}
        onCommit={(value) => edits.ask({ field: 'relation', value })}
      />
      {derived !== relation && (
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
      <Select
        label="Shown as"
        choices={presentations}
        value={presentation}
        problem={edits.problem('presentation')}
        onCommit={(value) => edits.ask({ field: 'presentation', value })}
      />
      <EffectField placement={placement} edits={edits} />
    </>
  );
}

const effectOf = (chosen: string): Effect =>
  chosen === 'adds' || chosen === 'replaces_main'
    ? { does: chosen }
    : { does: 'replaces', placement: chosen };

function EffectField({ placement, edits }: Props) {
  const { id, effect } = placement;
  const before = useDeskState(({ library }) => viewOf(library, id)?.earlier.join(' ') ?? '');
  const library = useDeskState((state) => state.library);
  const choices = [
    { id: 'adds', label: 'adds it to the purchase' },
    {
      id: 'replaces_main',
      label: 'replaces the main offer',
      detail: 'The buyer pays the difference.',
    },
    ...split(before).map((one) => ({ id: one, label: `replaces “${nameAt(library, one)}”` })),
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
}
