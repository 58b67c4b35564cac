/** What a fix would change, shown before it is applied: findings that go and come, money and minutes before and after. */
import { useEffect, useRef, useState } from 'react';
import { ArrowRight } from 'lucide-react';
import type { Comparison, DesignView, Finding, Fix } from '../../../contract';
import { Button } from '../../../parts/Button';
import { moneyText } from '../../../parts/money';
import { SeverityMark } from '../../../parts/SeverityMark';
import { failureFrom } from '../../../shell/failure';
import { useDesk } from '../../../state/DeskProvider';
import { minutesText } from '../strip/figures';
import { mend, tryOut } from './mending';
import { named } from './named';

interface Props {
  fix: Fix;
  design: string;
  onClose: () => void;
}

export function FixPreview({ fix, design, onClose }: Props) {
  const desk = useDesk();
  const sheet = useRef<HTMLElement>(null);
  // The button that was pressed has gone; without this the keyboard would be nowhere.
  useEffect(() => sheet.current?.focus(), []);
  const [told, setTold] = useState<Comparison | { refused: string } | null>(null);
  useEffect(() => {
    let here = true;
    tryOut(desk, design, fix.edits).then(
      (comparison) => {
        if (here) setTold(comparison);
      },
      (thrown: unknown) => {
        if (here) setTold({ refused: failureFrom(thrown).message });
      },
    );
    return () => {
      here = false;
    };
  }, [desk, design, fix]);
  return (
    <section
      ref={sheet}
      tabIndex={-1}
      className="fix-preview"
      aria-label={`What changes: ${fix.label}`}
    >
      <h4>{fix.label}</h4>
      <div aria-live="polite">
        {told && ('refused' in told ? <p>{told.refused}</p> : <Changes {...told} />)}
      </div>
      <div className="fix-preview-actions">
        <Button
          kind="primary"
          size="small"
          isDisabled={told === null || 'refused' in told}
          onPress={() => {
            onClose();
            void mend(desk, fix);
          }}
        >
          Apply
        </Button>
        <Button size="small" onPress={onClose}>
          Cancel
        </Button>
      </div>
    </section>
  );
}

/** The findings of one view that the other does not have. */
function without(some: DesignView, others: DesignView): Finding[] {
  const known = new Set(others.findings.map(named));
  return some.findings.filter((finding) => !known.has(named(finding)));
}

function Changes({ before, after }: Comparison) {
  const gone = without(before, after);
  const come = without(after, before);
  const [was, will] = [before.forecast, after.forecast];
  return (
    <>
      <FindingNames title="Goes away" findings={gone} />
      <FindingNames title="Appears" findings={come} />
      {gone.length + come.length === 0 && <p>The findings stay as they are.</p>}
      {was && will && (
        <dl className="fix-preview-figures">
          <Figure
            label="Average order"
            was={moneyText(was.average_order.rounded)}
            will={moneyText(will.average_order.rounded)}
          />
          <Figure
            label="Your minutes per buyer"
            was={minutesText(was.minutes_per_buyer)}
            will={minutesText(will.minutes_per_buyer)}
          />
        </dl>
      )}
    </>
  );
}

function FindingNames({ title, findings }: { title: string; findings: Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <>
      <h5>{title}</h5>
      <ul>
        {findings.map((finding) => (
          <li key={named(finding)}>
            <SeverityMark severity={finding.severity} /> {finding.what}
          </li>
        ))}
      </ul>
    </>
  );
}

function Figure({ label, was, will }: { label: string; was: string; will: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className="figure">
        {was === will ? (
          `${was}, as before`
        ) : (
          <>
            {was} <ArrowRight size="0.875em" aria-label="becomes" /> <strong>{will}</strong>
          </>
        )}
      </dd>
    </div>
  );
}
