/** What the buyer has said yes to so far, and what it comes to. */
import { memo } from 'react';
import type { Currency, Journey } from '../../contract';
import { moneyText } from '../../parts/money';
import { priceText, renewalText } from '../../parts/priceText';
import { journeyAt, type Step } from './frame-message';

interface Props {
  title?: string;
  step: Step | null;
  journeys: readonly Journey[];
  currency: Currency;
}

export const RunningReceipt = memo(function RunningReceipt(props: Props) {
  const { title = 'Receipt so far', step, journeys, currency } = props;
  const journey = step && journeyAt(journeys, step);
  const amount = (minor: number) => moneyText({ minor, currency });
  return (
    <section className="receipt" aria-label={title}>
      <h2 className="eyebrow">{title}</h2>
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
        {step !== null && step.bill.discount > 0 && (
          <Row words="Discount">{amount(-step.bill.discount)}</Row>
        )}
        {step !== null && step.bill.tax > 0 && <Row words="Tax in it">{amount(step.bill.tax)}</Row>}
        <div className="receipt-today">
          <dt>Today</dt>
          <dd className="figure">{step ? amount(step.bill.today) : '–'}</dd>
        </div>
        {step !== null && step.bill.later > 0 && (
          <Row words="Later, in instalments">{amount(step.bill.later)}</Row>
        )}
        {journey?.receipt.renewals.map((renewal) => (
          <div key={renewal.offer}>
            <dt>
              {journey.receipt.lines.find(({ offer }) => offer === renewal.offer)?.name ?? 'Renews'}
            </dt>
            <dd className="figure">{renewalText(renewal)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
});

function Row({ words, children }: { words: string; children: string }) {
  return (
    <div>
      <dt>{words}</dt>
      <dd className="figure">{children}</dd>
    </div>
  );
}
