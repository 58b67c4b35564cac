/** How the price is shown: what stands crossed out beside it, since when it holds, and what comes on top. */
import { memo } from 'react';
import type { Offer } from '../../contract';
import { DateField } from '../../parts/DateField';
import { FoldedFacts } from '../../parts/FoldedFacts';
import { OptionalAmountField } from '../../parts/OptionalAmountField';
import { Switch } from '../../parts/Switch';
import { OfferFact } from './OfferFact';
import { sameFacts } from './sameFacts';
import { useOfferEdit } from './useOfferEdit';

export const OfferPriceShown = memo(
  function OfferPriceShown({ offer }: { offer: Offer }) {
    const { merge } = useOfferEdit(offer);
    const { compare_at, since, mandatory_fee, on_request } = offer.display;
    const { currency } = offer.price.amount;
    return (
      <FoldedFacts
        title="How the price is shown"
        about="Buyers compare what they see. A crossed-out price is fair only if it was really charged before."
        of="offer"
        facts={['display']}
        matters={compare_at !== null || since !== null || mandatory_fee !== null || on_request}
      >
        <OfferFact name="display">
          <OptionalAmountField
            label="Crossed-out price beside it"
            help="Empty for none."
            value={compare_at}
            currency={currency}
            onCommit={(amount) => merge('display', { compare_at: amount })}
          />
        </OfferFact>
        <DateField
          label="The price holds since"
          value={since}
          onCommit={(day) => merge('display', { since: day })}
          onClear={() => merge('display', { since: null })}
        />
        <OptionalAmountField
          label="Fee every buyer pays on top"
          help="A booking or service fee that nobody can leave out. Empty for none."
          value={mandatory_fee}
          currency={currency}
          onCommit={(amount) => merge('display', { mandatory_fee: amount })}
        />
        <Switch isOn={on_request} onCommit={(on) => merge('display', { on_request: on })}>
          The price is told only on request
        </Switch>
      </FoldedFacts>
    );
  },
  sameFacts('price', 'display'),
);
