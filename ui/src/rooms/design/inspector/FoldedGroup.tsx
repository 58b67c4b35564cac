/** Facts of the inspector that most cards do without: folded until they hold something or are looked for. */
import type { ReactNode } from 'react';
import { Disclosure } from '../../../parts/Disclosure';
import { useFold } from '../../../parts/useFold';
import type { Sought } from '../../../state/desk';

interface Props {
  title: string;
  of: Sought['of'];
  /** The names of the facts in it, as the contract has them. */
  facts: readonly string[];
  /** Whether it holds anything or is of use here. */
  matters: boolean;
  children: ReactNode;
}

export function FoldedGroup({ title, children, ...asked }: Props) {
  const fold = useFold(asked);
  return (
    <div className="about-folded">
      <Disclosure {...fold} title={<span className="eyebrow">{title}</span>}>
        {fold.isOpen && <div className="about-group">{children}</div>}
      </Disclosure>
    </div>
  );
}
