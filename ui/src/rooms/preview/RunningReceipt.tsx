/** What the buyer has said yes to so far, and what it comes to. */
import type { Currency, Journey } from '../../contract';
import { moneyText } from '../../parts/money';
import { priceText } from '../../parts/priceText';
import { journeyAt, type Step } from './frame-message';

interface Props {
  step: Step | null;
  journeys: readonly Journey[];
  currency: Currency;
}

export function RunningReceipt({ step, journeys, currency }: Props) {
  const journey = step && journeyAt(journeys, step);
  const amount = (minor: number) => moneyText({ minor, currency });
  return (
    <section className="receipt" aria-label="Receipt so far">
      <h2 className="eyebrow">Receipt so far</h2>
      {journey && (
        <ul className="receipt-lines">
          {journey.receipt.lines.map((line) => (
            <li key={line.offer}>
              <span>{line.name}</span>
              <span className="figure">{priceText(line.price)}</span>
            </li>
          ))}
        </ul>
      )}
      <dl className="receipt-totals">
        <div className="receipt-today">
          <dt>Today</dt>
          <dd className="figure">{step ? amount(step.today) : '–'}</dd>
        </div>
        {step !== null && step.later > 0 && (
          <div>
            <dt>Later, in instalments</dt>
            <dd className="figure">{amount(step.later)}</dd>
          </div>
        )}
        {journey?.receipt.renewals.map((renewal) => (
          <div key={renewal.offer}>
            <dt>
              {journey.receipt.lines.find(({ offer }) => offer === renewal.offer)?.name ?? 'Renews'}
            </dt>
            <dd className="figure">
              {moneyText(renewal.amount)} every {renewal.every}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
