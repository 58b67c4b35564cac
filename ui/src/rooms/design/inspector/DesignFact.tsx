/** One fact of a design in its place, found by its name in the contract. */
import type { ReactNode } from 'react';
import type { Design } from '../../../contract';
import { Fact } from '../../../parts/Fact';

interface Props {
  name: keyof Design | readonly (keyof Design)[];
  children: ReactNode;
}

export function DesignFact(props: Props) {
  return <Fact of="design" {...props} />;
}
