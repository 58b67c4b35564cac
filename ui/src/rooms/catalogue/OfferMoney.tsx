/** What the buyer pays, what a sale costs, how many there are, and what the buyer may fall back on. */
import { memo } from 'react';
import type { Offer } from '../../contract';
import { FactGroup } from '../../parts/FactGroup';
import { NumberField } from '../../parts/NumberField';
import { OptionalAmountField } from '../../parts/OptionalAmountField';
import { PriceEditor } from '../../parts/PriceEditor';
import { TextField } from '../../parts/TextField';
import { OfferFact } from './OfferFact';
import { OfferGuarantee } from './OfferGuarantee';
import { PriceHistory } from './PriceHistory';
import { sameFacts } from './sameFacts';
import { useOfferEdit } from './useOfferEdit';

export const OfferMoney = memo(
  function OfferMoney({ offer }: { offer: Offer }) {
    const edit = useOfferEdit(offer);
    const { currency } = offer.price.amount;
    return (
      <FactGroup title="Money">
        <OfferFact name="price" wide>
          <PriceEditor
            label={`Price of ${offer.name}`}
            value={offer.price}
            currency={currency}
            onCommit={(value) => edit.keep({ field: 'price', value })}
          />
        </OfferFact>
        <OfferFact name="unit_cost">
          <OptionalAmountField
            label="Cost of one sale"
            help="Printing, postage, a licence. Empty for none."
            value={offer.unit_cost}
            currency={currency}
            onCommit={(value) => edit.keep({ field: 'unit_cost', value })}
          />
        </OfferFact>
        <OfferFact name={offer.seats === null ? ['seats', 'seats_reason'] : 'seats'}>
          <NumberField
            label="How many can be sold"
            help="Empty where there is no limit."
            value={offer.seats}
            min={1}
            max={100_000}
            onCommit={(value) => edit.tell({ field: 'seats', value })}
          />
        </OfferFact>
        {(offer.seats !== null || offer.seats_reason !== '') && (
          <OfferFact name="seats_reason" wide>
            <TextField
              label="Why no more can be sold"
              help="As the page says it, such as “I read every worksheet myself”."
              value={offer.seats_reason}
              onCommit={(value) => edit.keep({ field: 'seats_reason', value })}
            />
          </OfferFact>
        )}
        <OfferGuarantee offer={offer} />
        <OfferFact name="price_history" wide>
          <PriceHistory offer={offer} />
        </OfferFact>
      </FactGroup>
    );
  },
  sameFacts('name', 'price', 'unit_cost', 'seats', 'seats_reason', 'guarantee', 'price_history'),
);
