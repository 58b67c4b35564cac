/** Consent to news and offers, and the record of every consent. */
import { Switch } from '../../../parts/Switch';
import type { CheckoutProps } from './checkout';
import { ConsentBoxField } from './ConsentBoxField';
import { DesignFact } from './DesignFact';

export function ConsentFields({ checkout, set }: CheckoutProps) {
  return (
    <>
      <DesignFact name="checkout.marketing">
        <ConsentBoxField
          label="Consent to news and offers"
          value={checkout.marketing}
          onCommit={(marketing) => set({ marketing })}
        />
      </DesignFact>
      <DesignFact name="checkout.consent_record">
        <Switch
          isOn={checkout.consent_record}
          onCommit={(consent_record) => set({ consent_record })}
        >
          Time, words and tick of every consent are kept
        </Switch>
      </DesignFact>
    </>
  );
}
