/** What a test of an extra would take, said before it starts: people for each version, and weeks. */
import { useEffect, useState } from 'react';
import type { Attach, DesignId, TestSize } from '../../../contract';
import { PercentField } from '../../../parts/PercentField';
import { Select } from '../../../parts/Select';
import { failureFrom } from '../../../shell/failure';
import { useDesk, useDeskState } from '../../../state/DeskProvider';

interface Props {
  design: DesignId;
  extras: readonly Attach[];
}

/** Five points in a hundred more. */
const usual = 50_000;

export function TestPlan({ design, extras }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [more, setMore] = useState(usual);
  const placement = extras.find((extra) => extra.placement === chosen) ?? extras[0];
  const { size, whyNot } = useSize(design, placement?.placement ?? null, more);
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
        <PercentField
          label="that is to raise its share of yes by"
          ppm={more}
          onCommit={(ppm) => setMore(ppm ?? usual)}
        />
      </div>
      {whyNot !== null && <p className="soft">{whyNot}</p>}
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

interface Sized {
  size: TestSize | null;
  whyNot: string | null;
}

function useSize(design: DesignId, placement: string | null, more: number): Sized {
  const { shell } = useDesk();
  const revision = useDeskState((state) => state.library.revision);
  const [sized, setSized] = useState<Sized>({ size: null, whyNot: null });
  useEffect(() => {
    let isOver = false;
    const ask = async (extra: string) => {
      try {
        const {
          revision: of,
          size,
          why_not,
        } = await shell.call('size_test', { design, placement: extra, more });
        if (!isOver && of >= revision) setSized({ size, whyNot: why_not });
      } catch (thrown) {
        if (!isOver) setSized({ size: null, whyNot: failureFrom(thrown).message });
      }
    };
    if (placement !== null) void ask(placement);
    return () => {
      isOver = true;
    };
  }, [shell, design, placement, more, revision]);
  return sized;
}
