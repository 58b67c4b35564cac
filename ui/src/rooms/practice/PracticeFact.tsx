/** One fact of the practice in its place, found by its name in the contract. */
import type { ReactNode } from 'react';
import type { PracticeField } from '../../contract';
import { Fact } from '../../parts/Fact';

interface Props {
  name: PracticeField['field'] | readonly PracticeField['field'][];
  wide?: boolean;
  children: ReactNode;
}

export function PracticeFact(props: Props) {
  return <Fact of="practice" {...props} />;
}
