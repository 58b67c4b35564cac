/** One fact of a card in its place, found by its name in the contract. */
import type { ReactNode } from 'react';
import type { Placement } from '../../../contract';
import { Fact } from '../../../parts/Fact';

interface Props {
  name: keyof Placement | readonly (keyof Placement)[];
  children: ReactNode;
}

export function PlacementFact(props: Props) {
  return <Fact of="placement" {...props} />;
}
