/** How to get to an amount a month: by visitors, by the share who buy, or by the price, each alone. */
import { useEffect, useState } from 'react';
import type { Design, Money, Sought } from '../../../contract';
import { OptionalAmountField } from '../../../parts/OptionalAmountField';
import { failureFrom } from '../../../shell/failure';
import { useDesk, useDeskState } from '../../../state/DeskProvider';

export function GoalSeek({ design }: { design: Design }) {
  const [typed, setTyped] = useState<Money | null>(null);
  const goal = typed ?? design.goal;
  const { sought, whyNot } = useWays(design.id, goal);
  return (
    <div className="goal">
      <OptionalAmountField
        label="A month is to leave"
        currency={design.currency}
        value={goal}
        onCommit={(amount) => setTyped(amount)}
      />
      {whyNot !== null && <p className="soft">{whyNot}</p>}
      {sought && (
        <>
          <p>{sought.sentence}</p>
          <ul className="goal-ways">
            {sought.ways.map(({ title, needed, sentence }) => (
              <li key={title}>
                <span className="goal-way">{title}</span>
                <span className="figure goal-needed">{needed?.text ?? 'not by this alone'}</span>
                <span className="decision-says">{sentence}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

interface Ways {
  sought: Sought | null;
  whyNot: string | null;
}

function useWays(design: string, goal: Money | null): Ways {
  const { shell } = useDesk();
  const revision = useDeskState((state) => state.library.revision);
  const [ways, setWays] = useState<Ways>({ sought: null, whyNot: null });
  const minor = goal?.minor;
  const currency = goal?.currency;
  useEffect(() => {
    let isOver = false;
    const ask = async () => {
      if (minor === undefined || currency === undefined) {
        setWays({ sought: null, whyNot: null });
        return;
      }
      try {
        const args = { design, edits: [], goal: { minor, currency } };
        const { revision: of, sought, why_not } = await shell.call('seek_goal', args);
        if (!isOver && of >= revision) setWays({ sought, whyNot: why_not });
      } catch (thrown) {
        if (!isOver) setWays({ sought: null, whyNot: failureFrom(thrown).message });
      }
    };
    void ask();
    return () => {
      isOver = true;
    };
  }, [shell, design, revision, minor, currency]);
  return ways;
}
