/** What helps to decide: worth of each extra, what matters most, three cases, small changes, a goal, a test. */
import { useId, type ReactNode } from 'react';
import type { Design } from '../../../contract';
import { useDerived } from '../../../state/useDerived';
import { Tornado } from '../charts/Tornado';
import { useExpected } from '../OutlookContext';
import { GoalSeek } from './GoalSeek';
import { Levers } from './Levers';
import { Scenarios } from './Scenarios';
import { TestPlan } from './TestPlan';
import { Tests } from './Tests';
import { WorthTable } from './WorthTable';
import './decisions.css';

interface Props {
  design: Design;
}

/** How long nothing must change before it is asked, in milliseconds; it takes longer than a forecast. */
const atRest = 200;

export function Decide({ design }: Props) {
  const { outlook, tried } = useExpected();
  const { told, problem } = useDerived(
    'decisions',
    { design: design.id, edits: [...tried] },
    { rest: atRest },
  );
  const decisions = told?.decisions;
  const whyNot = problem ?? told?.why_not;
  const now = outlook.figures.find(({ what }) => what === 'take_home')?.mean?.value ?? null;
  return (
    <div className="decisions">
      <p className="decision-note">{outlook.note}</p>
      {whyNot && <p className="soft">{whyNot}</p>}
      {decisions && (
        <>
          <Part
            title="What each extra is worth"
            about="A month of the design as it stands, beside a month without the extra."
          >
            <WorthTable worth={decisions.worth} />
          </Part>
          <Tornado swings={decisions.tornado} now={now} currency={design.currency} />
          <Part title="Three cases side by side">
            <Scenarios scenarios={decisions.scenarios} />
          </Part>
          <Part title="What a small change brings">
            <Levers levers={decisions.levers} />
          </Part>
          {decisions.tests.length > 0 && (
            <Part title="What your tests say" about="How sure each of them is so far.">
              <Tests tests={decisions.tests} />
            </Part>
          )}
        </>
      )}
      <Part
        title="How do I get to an amount a month?"
        about="Three ways, each alone. Visitors, the share who buy, or the price."
      >
        <GoalSeek key={design.id} design={design} tried={tried} />
      </Part>
      <Part
        title="Is a test worth starting?"
        about="How many people it takes before the answer means anything."
      >
        <TestPlan key={design.id} design={design.id} extras={outlook.extras} tried={tried} />
      </Part>
    </div>
  );
}

interface PartProps {
  title: string;
  about?: string;
  children: ReactNode;
}

function Part({ title, about, children }: PartProps) {
  const id = useId();
  return (
    <section className="decision" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {about !== undefined && <p className="soft forecast-small">{about}</p>}
      {children}
    </section>
  );
}
