/** What checkout, thank-you page and receipt say. */
import { Switch } from '../../../parts/Switch';
import { TextField } from '../../../parts/TextField';
import type { CheckoutProps } from './checkout';
import { DesignFact } from './DesignFact';

type Told =
  'total_follows' | 'card_notice' | 'receipt_first' | 'receipt_lists_extras' | 'activity_notices';

const told: readonly { fact: Told; words: string }[] = [
  { fact: 'total_follows', words: 'The total follows every tick at once' },
  { fact: 'card_notice', words: 'The checkout says that the card is kept for the next page' },
  { fact: 'receipt_first', words: 'The receipt stands first on the thank-you page' },
  { fact: 'receipt_lists_extras', words: 'Receipt and mail list every extra' },
  { fact: 'activity_notices', words: 'Notices show what others just bought' },
];

export function PaymentPages({ checkout, set }: CheckoutProps) {
  return (
    <>
      <DesignFact name="checkout.order_button">
        <TextField
          label="Words of the button that orders"
          help="Empty for “Pay” with the amount."
          value={checkout.order_button}
          onCommit={(order_button) => set({ order_button })}
        />
      </DesignFact>
      <DesignFact name="checkout.refund_line">
        <TextField
          label="Refund terms as the checkout says them"
          help="Empty for those of the offers’ guarantees."
          lines={2}
          value={checkout.refund_line}
          onCommit={(refund_line) => set({ refund_line })}
        />
      </DesignFact>
      <DesignFact name="checkout.next_step">
        <TextField
          label="What the thank-you page says comes next"
          help="Empty for the page’s own words."
          lines={2}
          value={checkout.next_step}
          onCommit={(next_step) => set({ next_step })}
        />
      </DesignFact>
      {told.map(({ fact, words }) => (
        <DesignFact key={fact} name={`checkout.${fact}`}>
          <Switch isOn={checkout[fact]} onCommit={(on) => set({ [fact]: on })}>
            {words}
          </Switch>
        </DesignFact>
      ))}
    </>
  );
}
