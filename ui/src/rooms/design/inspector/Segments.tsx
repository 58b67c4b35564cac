/** The groups of buyers that triggers can ask about. */
import { Plus, Trash2 } from 'lucide-react';
import type { DesignId, KnownBy, Segment } from '../../../contract';
import { Button } from '../../../parts/Button';
import { IconButton } from '../../../parts/IconButton';
import { notify } from '../../../parts/notices';
import { PercentField } from '../../../parts/PercentField';
import { Select } from '../../../parts/Select';
import { TextField } from '../../../parts/TextField';
import type { Refused } from '../../../parts/useDraft';
import { failureFrom } from '../../../shell/failure';
import { change } from '../../../state/commands';
import { useDesk, useDeskState } from '../../../state/DeskProvider';
import { PickOffer } from '../PickOffer';

type Committing = (segments: Segment[]) => Promise<void | Refused>;

interface Props {
  design: DesignId;
  segments: readonly Segment[];
  onCommit: Committing;
}

export function Segments({ design, segments, onCommit }: Props) {
  const desk = useDesk();
  const add = () => {
    const name = `Segment ${segments.length + 1}`;
    change(desk, 'add_segment', { design, name }).catch((thrown: unknown) =>
      notify(failureFrom(thrown).message, { kind: 'problem' }),
    );
  };
  return (
    <>
      {segments.length === 0 && (
        <p className="soft">
          A segment is a part of your buyers, such as first-time leaders. A card can be shown to it
          only.
        </p>
      )}
      {segments.map((segment) => (
        <OneSegment
          key={segment.id}
          segment={segment}
          onCommit={(next) => onCommit(segments.map((one) => (one.id === segment.id ? next : one)))}
          onRemove={() =>
            void onCommit(segments.filter((one) => one.id !== segment.id)).then((answer) => {
              if (answer) notify(answer.refused, { kind: 'problem' });
            })
          }
        />
      ))}
      <Button kind="quiet" size="small" onPress={add}>
        <Plus size="1em" aria-hidden /> Add a segment
      </Button>
    </>
  );
}

interface OneProps {
  segment: Segment;
  onCommit: (segment: Segment) => Promise<void | Refused>;
  onRemove: () => void;
}

const known = [
  { id: 'declared', label: 'I know it (a list, a tag)' },
  { id: 'quiz', label: 'An answer they gave' },
  { id: 'owns', label: 'They own an offer' },
] as const;

function OneSegment({ segment, onCommit, onRemove }: OneProps) {
  const { known_by: by } = segment;
  const first = useDeskState(({ library }) => library.offers.keys().next().value);
  const start = (kind: KnownBy['by']) => {
    if (kind === 'declared') void onCommit({ ...segment, known_by: { by: kind } });
    if (kind === 'quiz') {
      void onCommit({
        ...segment,
        known_by: { by: kind, question: 'What describes you best?', answer: segment.name },
      });
    }
    if (kind === 'owns' && first !== undefined) {
      void onCommit({ ...segment, known_by: { by: kind, offer: first } });
    }
  };
  return (
    <div className="about-segment" role="group" aria-label={segment.name}>
      <div className="about-segment-head">
        <TextField
          label="Name of the segment"
          value={segment.name}
          onCommit={(name) => onCommit({ ...segment, name })}
        />
        <IconButton label={`Remove ${segment.name}`} icon={Trash2} onPress={onRemove} />
      </div>
      <PercentField
        label="Share of buyers"
        ppm={segment.share}
        onCommit={(share) => void onCommit({ ...segment, share: share ?? 0 })}
      />
      <Select label="How you know" choices={known} value={by.by} onCommit={start} />
      {by.by === 'quiz' && (
        <>
          <TextField
            label="Question"
            value={by.question}
            onCommit={(question) => onCommit({ ...segment, known_by: { ...by, question } })}
          />
          <TextField
            label="Answer that counts"
            value={by.answer}
            onCommit={(answer) => onCommit({ ...segment, known_by: { ...by, answer } })}
          />
        </>
      )}
      {by.by === 'owns' && (
        <Owned
          offer={by.offer}
          onPick={(offer) => void onCommit({ ...segment, known_by: { by: 'owns', offer } })}
        />
      )}
    </div>
  );
}

function Owned({ offer, onPick }: { offer: string; onPick: (offer: string) => void }) {
  const name = useDeskState(({ library }) => library.offers.get(offer)?.name);
  return (
    <p className="about-fact">
      {name}{' '}
      <PickOffer button="Another" label="Choose the offer they own" kind="quiet" onPick={onPick} />
    </p>
  );
}
