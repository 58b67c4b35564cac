/** What only some regions ask of the pages around the payment. */
import { Switch } from '../../../parts/Switch';
import type { CheckoutProps } from './checkout';
import { ConsentBoxField } from './ConsentBoxField';
import { DesignFact } from './DesignFact';

/** How a buyer can withdraw, as Europe and the United Kingdom ask. */
export function WithdrawalFields({ checkout, set }: CheckoutProps) {
  return (
    <>
      <DesignFact name="checkout.withdrawal_info">
        <Switch
          isOn={checkout.withdrawal_info}
          onCommit={(withdrawal_info) => set({ withdrawal_info })}
        >
          The right to withdraw is told before the order
        </Switch>
      </DesignFact>
      <DesignFact name="checkout.withdrawal_function">
        <Switch
          isOn={checkout.withdrawal_function}
          onCommit={(withdrawal_function) => set({ withdrawal_function })}
        >
          One can withdraw by a function on the pages
        </Switch>
      </DesignFact>
      <DesignFact name="checkout.start_now">
        <ConsentBoxField
          label="“Start now; I know that I lose my right to withdraw”"
          help="For digital content."
          value={checkout.start_now}
          onCommit={(start_now) => set({ start_now })}
        />
      </DesignFact>
      <DesignFact name="checkout.early_start">
        <ConsentBoxField
          label="“Please begin within the 14 days”"
          help="For sessions and other services."
          value={checkout.early_start}
          onCommit={(early_start) => set({ early_start })}
        />
      </DesignFact>
    </>
  );
}

/** What care will cost, told beforehand, as the United States ask of therapists. */
export function EstimateField({ checkout, set }: CheckoutProps) {
  return (
    <DesignFact name="checkout.fee_estimate">
      <Switch isOn={checkout.fee_estimate} onCommit={(fee_estimate) => set({ fee_estimate })}>
        A good faith estimate is given before the first session
      </Switch>
    </DesignFact>
  );
}
