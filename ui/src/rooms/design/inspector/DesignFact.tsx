/** One fact of a design in its place, found by its name in the contract. */
import type { ReactNode } from 'react';
import type { CheckoutFacts, Design } from '../../../contract';
import { Fact } from '../../../parts/Fact';

/** A fact, or one within the group of those around the payment. */
type Name = keyof Design | `checkout.${keyof CheckoutFacts}`;

interface Props {
  name: Name | readonly Name[];
  children: ReactNode;
}

export function DesignFact(props: Props) {
  return <Fact of="design" {...props} />;
}
