/** One fact of an offer in its place, found by its name in the contract. */
import type { ReactNode } from 'react';
import type { Care, OfferField } from '../../contract';
import { Fact } from '../../parts/Fact';

/** A fact, or one within the group of those of care. */
type Name = OfferField['field'] | `care.${keyof Care}`;

interface Props {
  name: Name | readonly Name[];
  wide?: boolean;
  children: ReactNode;
}

export function OfferFact(props: Props) {
  return <Fact of="offer" {...props} />;
}
