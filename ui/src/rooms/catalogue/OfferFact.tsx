/** One fact of an offer in its place, found by its name in the contract. */
import type { ReactNode } from 'react';
import type { OfferField } from '../../contract';
import { Fact } from '../../parts/Fact';

interface Props {
  name: OfferField['field'] | readonly OfferField['field'][];
  wide?: boolean;
  children: ReactNode;
}

export function OfferFact(props: Props) {
  return <Fact of="offer" {...props} />;
}
