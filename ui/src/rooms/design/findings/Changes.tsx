/** A design before and after: the findings that go and come, and what money and time become. */
import { ArrowRight } from 'lucide-react';
import type { Comparison, DesignView, Forecast } from '../../../contract';
import { moneyText } from '../../../parts/money';
import { SeverityMark } from '../../../parts/SeverityMark';
import { minutesText, plainText } from '../strip/figures';
import { allNamed, type Named } from './named';
import { inOrder } from './told';

/** As many findings are named before the rest is only counted. */
const shown = 6;

export function Changes({ before, after }: Comparison) {
  const gone = without(before, after);
  const come = without(after, before);
  return (
    <>
      <FindingNames title="Goes away" findings={gone} />
      <FindingNames title="Appears" findings={come} />
      {gone.length + come.length === 0 && <p>The findings stay as they are.</p>}
      <Figures before={before} after={after} />
    </>
  );
}

/** The findings of one view that the other does not have. */
function without(some: DesignView, others: DesignView): Named[] {
  const known = new Set(allNamed(others.findings).map(({ name }) => name));
  return inOrder(some).filter(({ name }) => !known.has(name));
}

function FindingNames({ title, findings }: { title: string; findings: readonly Named[] }) {
  if (findings.length === 0) return null;
  const rest = findings.length - shown;
  return (
    <>
      <h5>{title}</h5>
      <ul>
        {findings.slice(0, shown).map(({ name, finding }) => (
          <li key={name} className="fix-preview-finding">
            <SeverityMark severity={finding.severity} />
            <span>{finding.what}</span>
          </li>
        ))}
        {rest > 0 && <li className="soft">and {rest} more</li>}
      </ul>
    </>
  );
}

function Figures({ before, after }: { before: DesignView; after: DesignView }) {
  const [was, will] = [before.forecast, after.forecast];
  if (!was && !will) return null;
  if (!will) return <p>There would be no forecast: {after.no_forecast}</p>;
  const hasBuyers = will.buyers_per_month.millionths > 0;
  const row = (label: string, figure: (forecast: Forecast) => string) => (
    <Figure label={label} was={was && figure(was)} will={figure(will)} />
  );
  return (
    <>
      <dl className="fix-preview-figures">
        {row('Average order', ({ average_order }) => moneyText(average_order.rounded))}
        {row('Per 100 buyers', ({ revenue_per_100_buyers }) =>
          moneyText(revenue_per_100_buyers.rounded),
        )}
        {row('Your time per buyer', ({ minutes_per_buyer }) => minutesText(minutes_per_buyer))}
        {hasBuyers &&
          row('Your hours a week', ({ hours_per_week }) => `${plainText(hours_per_week)} h`)}
      </dl>
      <p className="fix-preview-note">
        {hasBuyers && `${plainText(will.hours_free)} hours a week are free. `}
        {will.note}
      </p>
    </>
  );
}

function Figure({ label, was, will }: { label: string; was: string | null; will: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className="figure">
        {was === will ? (
          `${will}, as before`
        ) : (
          <>
            {was ?? 'unknown'} <ArrowRight size="0.875em" aria-label="becomes" />{' '}
            <strong>{will}</strong>
          </>
        )}
      </dd>
    </div>
  );
}
