/** One fact of the practice in its place, found by its name in the contract. */
import type { ReactNode } from 'react';
import type { Brand, PracticeField } from '../../contract';
import { Fact } from '../../parts/Fact';

type Name = PracticeField['field'] | `brand.${keyof Brand}`;

interface Props {
  name: Name | readonly Name[];
  wide?: boolean;
  children: ReactNode;
}

export function PracticeFact(props: Props) {
  return <Fact of="practice" {...props} />;
}
