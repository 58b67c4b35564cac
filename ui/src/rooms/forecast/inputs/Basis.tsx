/** Whether a share is a weak default, the practitioner's own, or counted; a press says more and lets it be changed. */
import { memo } from 'react';
import type { DesignId, Input } from '../../../contract';
import { Button } from '../../../parts/Button';
import { NumberField } from '../../../parts/NumberField';
import { PercentField } from '../../../parts/PercentField';
import { Popover } from '../../../parts/Popover';
import { TextField } from '../../../parts/TextField';
import { useDeskState } from '../../../state/DeskProvider';
import { useDesignFact } from '../../design/inspector/useDesignFact';
import { useDesignEdits } from '../../design/inspector/useEdits';
import { beliefOf } from '../beliefs';
import type { Believing } from '../useBelief';
import { Counted } from './Counted';

interface Props {
  design: DesignId;
  input: Input;
  belief: Believing;
  sentence: string;
}

/** How the basis is called beside the slider. */
export function basisText({ basis, seen }: Input): string {
  if (basis === 'counted' && seen) return `counted, ${seen.buyers} of ${seen.visitors}`;
  return basis === 'default' ? 'weak default' : basis === 'own' ? 'your own' : 'counted';
}

export const Basis = memo(function Basis({ design, input, belief, sentence }: Props) {
  const words = basisText(input);
  return (
    <Popover
      label={`Where “${input.title}” comes from`}
      trigger={
        <Button
          kind="quiet"
          size="small"
          aria-label={`${words}: where “${input.title}” comes from`}
        >
          {words}
        </Button>
      }
    >
      <div className="basis">
        <p>{sentence}</p>
        <BeliefFields design={design} input={input} belief={belief} />
      </div>
    </Popover>
  );
});

function BeliefFields({ design: id, input, belief }: Omit<Props, 'sentence'>) {
  const { of, weight } = input;
  const own = useDeskState(({ library }) => {
    const design = library.designs.get(id);
    return design ? beliefOf(library, design, of) : null;
  });
  const isFriction = of.kind === 'friction';
  return (
    <>
      <TextField
        label="Where the number comes from"
        placeholder="last spring’s launch"
        value={own?.source ?? ''}
        onCommit={(source) => belief.alter((now) => ({ ...now, source: source.trim() }))}
      />
      {isFriction ? (
        <AtMost id={id} />
      ) : (
        <NumberField
          label="Weighs as much as"
          unit="people counted"
          help="The surer you are, the larger. It keeps the band narrow and takes more counting to move."
          value={own?.weight ?? weight}
          min={1}
          max={1_000_000}
          step={1}
          onCommit={(people) => belief.alter((now) => ({ ...now, weight: people }))}
        />
      )}
      {(of.kind === 'main' || of.kind === 'source') && (
        <Counted seen={input.seen} onCommit={belief.counted} />
      )}
      {input.basis !== 'default' && !isFriction && (
        <Button kind="quiet" size="small" onPress={() => void belief.alter(() => null)}>
          Use the weak default again
        </Button>
      )}
    </>
  );
}

/** The most that extras before the payment could cost. */
function AtMost({ id }: { id: DesignId }) {
  const friction = useDesignFact(id, 'friction');
  const { keep } = useDesignEdits(id);
  if (!friction) return null;
  return (
    <PercentField
      label="And at most"
      help="The upper end of its band."
      ppm={friction.at_most}
      onCommit={(at_most) =>
        keep({ field: 'friction', value: { ...friction, at_most: at_most ?? 0 } })
      }
    />
  );
}
