/** The prices an offer had before: what a buyer may be told it cost, and since when. */
import { getLocalTimeZone, today } from '@internationalized/date';
import { X } from 'lucide-react';
import type { Offer, PricePoint } from '../../contract';
import { Button } from '../../parts/Button';
import { DateField } from '../../parts/DateField';
import { Disclosure } from '../../parts/Disclosure';
import { IconButton } from '../../parts/IconButton';
import { PriceEditor } from '../../parts/PriceEditor';
import { useFold } from '../../parts/useFold';
import { useOfferEdit } from './useOfferEdit';

export function PriceHistory({ offer }: { offer: Offer }) {
  const fold = useFold({ of: 'offer', facts: ['price_history'], matters: false });
  return (
    <Disclosure {...fold} level={4} title={`Earlier prices (${offer.price_history.length})`}>
      <Points offer={offer} />
    </Disclosure>
  );
}

function Points({ offer }: { offer: Offer }) {
  const edit = useOfferEdit(offer);
  const points = offer.price_history;
  const keep = (value: PricePoint[]) =>
    edit.keep({
      field: 'price_history',
      value: value.toSorted((one, other) => one.from.localeCompare(other.from)),
    });
  return (
    <div className="price-history">
      <p className="soft">
        A “was” price is only fair if it was really charged. What you note here is the proof.
      </p>
      <ol>
        {points.map((point, at) => (
          // A point is known by its place alone.
          // eslint-disable-next-line react/no-array-index-key
          <li key={at}>
            <DateField
              label="From"
              value={point.from}
              onCommit={(from) => keep(points.with(at, { ...point, from }))}
            />
            <PriceEditor
              label={`Price from ${point.from}`}
              value={point.price}
              currency={point.price.amount.currency}
              onCommit={(price) => keep(points.with(at, { ...point, price }))}
            />
            <IconButton
              label={`Take out the price from ${point.from}`}
              icon={X}
              onPress={() => void keep(points.toSpliced(at, 1))}
            />
          </li>
        ))}
      </ol>
      <Button
        size="small"
        onPress={() =>
          void keep([...points, { from: today(getLocalTimeZone()).toString(), price: offer.price }])
        }
      >
        Note today’s price
      </Button>
    </div>
  );
}
