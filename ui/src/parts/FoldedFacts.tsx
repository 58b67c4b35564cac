/** A group of facts that most do without: folded until it holds something, matters, or is looked for. */
import type { ReactNode } from 'react';
import type { Sought } from '../state/desk';
import { Disclosure } from './Disclosure';
import { useFold } from './useFold';
import './fact-group.css';

interface Props {
  title: string;
  about: string;
  of: Sought['of'];
  /** The names of the facts in it, as the contract has them. */
  facts: readonly string[];
  /** Whether it holds anything or is of use here. */
  matters: boolean;
  /** The level of its heading in the page. */
  level?: 2 | 3;
  children: ReactNode;
}

export function FoldedFacts({ title, about, level = 3, children, ...asked }: Props) {
  const fold = useFold(asked);
  return (
    <div className="facts-folded">
      <Disclosure {...fold} level={level} title={title}>
        {/* Drawn only while it is open: a catalogue full of unused fields would be slow to walk. */}
        {fold.isOpen && (
          <div className="facts">
            <p className="soft">{about}</p>
            <div className="facts-fields">{children}</div>
          </div>
        )}
      </Disclosure>
    </div>
  );
}
