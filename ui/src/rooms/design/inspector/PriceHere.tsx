/** A price that holds in this design only, or the catalogue's. */
import type { Currency, Price } from '../../../contract';
import { PriceEditor } from '../../../parts/PriceEditor';
import { priceText } from '../../../parts/priceText';
import { Switch } from '../../../parts/Switch';
import type { Refused } from '../../../parts/useDraft';

interface Props {
  /** Whose price it is. */
  name: string;
  /** The price that holds here only. */
  here: Price | null;
  /** The catalogue's. */
  usual: Price;
  currency: Currency;
  onCommit: (price: Price | null) => Promise<void | Refused>;
}

export function PriceHere({ name, here, usual, currency, onCommit }: Props) {
  return (
    <>
      <p className="about-fact">
        <span className="soft">In the catalogue</span>{' '}
        <span className="figure">{priceText(usual)}</span>
      </p>
      <Switch isOn={here !== null} onCommit={(on) => void onCommit(on ? usual : null)}>
        Another price in this design
      </Switch>
      {here && (
        <PriceEditor
          label={`Price of ${name} in this design`}
          value={here}
          currency={currency}
          onCommit={onCommit}
        />
      )}
    </>
  );
}
