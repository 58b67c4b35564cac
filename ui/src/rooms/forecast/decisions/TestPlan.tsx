/** What a test of an extra would take, said before it starts: people for each version, and weeks. */
import { useState } from 'react';
import type { Attach, DesignId, Edit } from '../../../contract';
import { NumberField } from '../../../parts/NumberField';
import { Select } from '../../../parts/Select';
import { useDerived } from '../../../state/useDerived';

interface Props {
  design: DesignId;
  extras: readonly Attach[];
  /** What is tried on the design and not made. */
  tried: readonly Edit[];
}

/** How long nothing must change before it is asked, in milliseconds. */
const atRest = 100;

/** A percentage point in parts per million. */
const point = 10_000;
/** Five percentage points more. */
const usual = 5 * point;

export function TestPlan({ design, extras, tried }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [more, setMore] = useState(usual);
  const placement = extras.find((extra) => extra.placement === chosen) ?? extras[0];
  const { told, problem } = useDerived(
    'size_test',
    placement ? { design, edits: [...tried], placement: placement.placement, more } : null,
    { rest: atRest },
  );
  const size = told?.size;
  const whyNot = problem ?? told?.why_not;
  if (!placement) {
    return <p className="soft">There is no extra to test yet.</p>;
  }
  return (
    <div className="test-plan">
      <div className="test-plan-asks">
        <Select
          label="A new version of"
          choices={extras.map((extra) => ({ id: extra.placement, label: extra.title }))}
          value={placement.placement}
          onCommit={(id) => setChosen(id)}
        />
        <NumberField
          label="that is to raise its share of yes by"
          help="In percentage points: 20% raised by 5 is 25%."
          unit="percentage points"
          value={more / point}
          onCommit={(points) => setMore(points === null ? usual : Math.round(points * point))}
          min={0}
          max={100}
          step={0.1}
          format={{ maximumFractionDigits: 1 }}
        />
      </div>
      {whyNot && <p className="soft">{whyNot}</p>}
      {size && (
        <div className="test-plan-size">
          {size.per_arm && (
            <p className="test-plan-before">
              Before you start: <strong className="figure">{size.per_arm.text}</strong> people for
              each version
              {size.weeks && (
                <>
                  , <strong className="figure">{size.weeks.text}</strong> weeks
                </>
              )}
              .
            </p>
          )}
          <p>{size.sentence}</p>
        </div>
      )}
    </div>
  );
}
