/** What the design brings and costs, along the bottom: Rust's figures, with a sentence on each. */
import { MoneyStrip } from '../../../parts/frame/MoneyStrip';
import { moneyText } from '../../../parts/money';
import type { Forecast } from '../../../contract';
import { useDeskState } from '../../../state/DeskProvider';

const number = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });
const plain = ({ millionths }: { millionths: number }) => number.format(millionths / 1_000_000);

function figuresOf(forecast: Forecast) {
  return [
    {
      id: 'average',
      label: 'average order',
      value: moneyText(forecast.average_order.rounded),
      detail: `main alone ${moneyText(forecast.main_alone)}`,
    },
    {
      id: 'hundred',
      label: 'per 100 buyers',
      value: moneyText(forecast.revenue_per_100_buyers.rounded),
    },
    { id: 'minutes', label: 'your minutes per buyer', value: plain(forecast.minutes_per_buyer) },
  ];
}

export function DesignStrip() {
  const forecast = useDeskState((state) => state.library.view?.forecast ?? null);
  const why = useDeskState((state) => state.library.view?.no_forecast ?? null);
  if (!forecast) return <p className="soft strip">{why}</p>;
  return (
    <MoneyStrip figures={figuresOf(forecast)} end={<span className="soft">illustrative</span>} />
  );
}
