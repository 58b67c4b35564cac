/** What the fields around the payment get. */
import type { CheckoutFacts } from '../../../contract';
import type { Commit } from '../../../parts/useDraft';

export interface CheckoutProps {
  checkout: CheckoutFacts;
  set: (more: Partial<CheckoutFacts>) => Commit;
}
