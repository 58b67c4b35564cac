/** What the rule book finds in the design: the weightiest first, advice folded, what was silenced at the end. */
import { memo, useCallback, useEffect, useRef } from 'react';
import { CircleCheck } from 'lucide-react';
import type { DesignView, Finding } from '../../../contract';
import { Button } from '../../../parts/Button';
import { Disclosure } from '../../../parts/Disclosure';
import { useDesk, useDeskState } from '../../../state/DeskProvider';
import { speaksOf, type Pin } from '../slices';
import { setBoard } from '../wishes';
import { FindingItem } from './FindingItem';
import { letSpeak, mendAllSafe, safeFix } from './mending';
import { named } from './named';

export function FindingsList() {
  const desk = useDesk();
  const view = useDeskState(({ library }) => library.view);
  const selected = useDeskState((state) => state.selected);
  const current = useDeskState(({ board }) => board.finding);
  if (!view) return null;
  const pin: Pin | null =
    selected?.what === 'main' ? { what: 'main' } : selected?.what === 'placement' ? selected : null;
  const { library } = desk.store.getState();
  const here = pin ? view.findings.filter((finding) => speaksOf(library, pin, finding)) : [];
  const others = view.findings.filter((finding) => !here.includes(finding));
  const weighty = others.filter(({ severity }) => severity !== 'advice');
  const advice = others.filter(({ severity }) => severity === 'advice');
  const open = view.findings.some((finding) => named(finding) === current)
    ? current
    : firstOf([...here, ...weighty, ...advice]);
  const safe = view.findings.filter(safeFix).length;
  return (
    <div className="findings">
      <h2 className="visually-hidden">Findings</h2>
      {view.findings.length === 0 && (
        <p className="findings-none">
          <CircleCheck size="1.125rem" aria-hidden />
          Nothing to mend. The rule book has looked at every stage.
        </p>
      )}
      {safe >= 2 && (
        <Button size="small" onPress={() => void mendAllSafe(desk)}>
          Fix all {safe} safe ones
        </Button>
      )}
      {here.length > 0 && (
        <section aria-label="On the picked card">
          <h3 className="eyebrow">On this card</h3>
          <Rows findings={here} shown={open} />
        </section>
      )}
      {weighty.length > 0 && (
        <section aria-label="Errors and warnings">
          {here.length > 0 && <h3 className="eyebrow">Elsewhere</h3>}
          <Rows findings={weighty} shown={open} />
        </section>
      )}
      {advice.length > 0 && (
        <Disclosure
          key={advice.some((finding) => named(finding) === open) ? 'open' : 'folded'}
          title={`Advice (${advice.length})`}
          startsOpen={advice.some((finding) => named(finding) === open)}
        >
          <Rows findings={advice} shown={open} />
        </Disclosure>
      )}
      <Silenced view={view} />
    </div>
  );
}

/** What is open while nothing was chosen: the weightiest, unless it is advice. */
function firstOf(findings: readonly Finding[]): string | null {
  const [first] = findings;
  return first && first.severity !== 'advice' ? named(first) : null;
}

function Rows({ findings, shown }: { findings: readonly Finding[]; shown: string | null }) {
  const desk = useDesk();
  const open = useCallback((name: string) => setBoard(desk, { finding: name }), [desk]);
  const current = useDeskState(({ board }) => board.finding);
  return (
    <ul className="findings-rows">
      {findings.map((finding) => {
        const name = named(finding);
        return (
          <Row
            key={name}
            finding={finding}
            isOpen={name === shown}
            isCurrent={name === current}
            onOpen={open}
          />
        );
      })}
    </ul>
  );
}

interface RowProps {
  finding: Finding;
  isOpen: boolean;
  isCurrent: boolean;
  onOpen: (name: string) => void;
}

const Row = memo(function Row({ finding, isOpen, isCurrent, onOpen }: RowProps) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <li ref={row}>
      <FindingItem finding={finding} isOpen={isOpen} isCurrent={isCurrent} onOpen={onOpen} />
    </li>
  );
});

/** What written reasons silence, and reasons that silence nothing any more. */
function Silenced({ view }: { view: DesignView }) {
  const desk = useDesk();
  const { silenced, unused_exemptions: unused } = view;
  return (
    <>
      {unused.map(({ exemption, what }) => (
        <p key={exemption} className="findings-unused">
          {what}{' '}
          <Button kind="quiet" size="small" onPress={() => void letSpeak(desk, exemption)}>
            Remove the exception
          </Button>
        </p>
      ))}
      {silenced.length > 0 && (
        <Disclosure title={`Silenced with a reason (${silenced.length})`}>
          <ul className="findings-rows">
            {silenced.map(({ finding, exemption, reason }) => (
              <li key={`${exemption} ${named(finding)}`} className="findings-silenced">
                <p>{finding.what}</p>
                <p className="soft">“{reason}”</p>
                <Button kind="quiet" size="small" onPress={() => void letSpeak(desk, exemption)}>
                  Let it speak again
                </Button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
