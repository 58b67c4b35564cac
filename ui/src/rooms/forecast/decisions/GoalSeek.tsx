/** How to get to an amount a month: by visitors, by the share who buy, or by the price, each alone. */
import { useState } from 'react';
import type { Design, Edit, Money } from '../../../contract';
import { OptionalAmountField } from '../../../parts/OptionalAmountField';
import { useDerived } from '../../../state/useDerived';

/** How long nothing must change before it is asked, in milliseconds. */
const atRest = 100;

interface Props {
  design: Design;
  /** What is tried on it and not made. */
  tried: readonly Edit[];
}

export function GoalSeek({ design, tried }: Props) {
  const [typed, setTyped] = useState<Money | null>(null);
  const goal = typed ?? design.goal;
  const { told, problem } = useDerived(
    'seek_goal',
    goal && { design: design.id, edits: [...tried], goal },
    { rest: atRest },
  );
  const sought = told?.sought;
  const whyNot = problem ?? told?.why_not;
  return (
    <div className="goal">
      <OptionalAmountField
        label="The amount to get to"
        help={
          design.goal
            ? 'Starts at your goal. Another amount is only asked here.'
            : 'Only asked here. A goal to keep goes under “Your goal” in the margin.'
        }
        currency={design.currency}
        value={goal}
        onCommit={(amount) => setTyped(amount)}
      />
      {whyNot && <p className="soft">{whyNot}</p>}
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
