/** What the pages around the payment say and ask: what fits the regions sold to first, the rest folded. */
import { memo } from 'react';
import type { CheckoutFacts, Practice, Region } from '../../../contract';
import { Disclosure } from '../../../parts/Disclosure';
import { useDeskState } from '../../../state/DeskProvider';
import { ConsentFields } from './ConsentFields';
import { DesignFact } from './DesignFact';
import { FoldedGroup } from './FoldedGroup';
import { PaymentPages } from './PaymentPages';
import { PaymentPart } from './PaymentPart';
import { Trackers } from './Trackers';
import { useDesignFact } from './useDesignFact';
import { useDesignEdits } from './useEdits';
import { EstimateField, WithdrawalFields } from './WithdrawalFields';

const european: readonly Region[] = ['eu', 'de', 'fr', 'pl', 'be', 'pt', 'uk'];
const american: readonly Region[] = ['us', 'us-ca'];

const sellsTo = (practice: Practice | null, regions: readonly Region[]) =>
  practice?.regions.some((region) => regions.includes(region)) ?? false;

/** Whether more is said than a checkout says by itself. */
function holds(checkout: CheckoutFacts): boolean {
  const { order_button, next_step, refund_line, trackers, start_now, early_start } = checkout;
  return (
    [order_button, next_step, refund_line].some((words) => words !== '') ||
    trackers.length > 0 ||
    [start_now, early_start, checkout.marketing].some((box) => box !== 'absent') ||
    checkout.withdrawal_info ||
    checkout.withdrawal_function ||
    checkout.fee_estimate
  );
}

export const AroundPayment = memo(function AroundPayment({ id }: { id: string }) {
  const checkout = useDesignFact(id, 'checkout');
  const toEurope = useDeskState(({ library }) => sellsTo(library.practice, european));
  const asTherapistInAmerica = useDeskState(
    ({ library: { practice } }) =>
      sellsTo(practice, american) &&
      practice !== null &&
      practice.professions.includes('therapist'),
  );
  const { merge } = useDesignEdits(id);
  if (!checkout) return null;
  const fields = { checkout, set: (more: Partial<CheckoutFacts>) => merge('checkout', more) };
  return (
    <FoldedGroup
      title="Around the payment"
      of="design"
      facts={['checkout']}
      matters={holds(checkout)}
    >
      <DesignFact name="checkout">
        {toEurope && (
          <PaymentPart title="The right to withdraw">
            <WithdrawalFields {...fields} />
          </PaymentPart>
        )}
        {asTherapistInAmerica && (
          <PaymentPart title="What care will cost">
            <EstimateField {...fields} />
          </PaymentPart>
        )}
        <PaymentPart title="Order, receipt and what comes next">
          <PaymentPages {...fields} />
        </PaymentPart>
        <PaymentPart title="Consent">
          <ConsentFields {...fields} />
        </PaymentPart>
        <PaymentPart title="Trackers">
          <Trackers {...fields} />
        </PaymentPart>
      </DesignFact>
      {!(toEurope && asTherapistInAmerica) && (
        <Disclosure level={4} title="What other regions ask for">
          <div className="about-group">
            {!toEurope && <WithdrawalFields {...fields} />}
            {!asTherapistInAmerica && <EstimateField {...fields} />}
          </div>
        </Disclosure>
      )}
    </FoldedGroup>
  );
});
