/** What a fix would change, shown before it is applied. */
import { useCallback } from 'react';
import type { Fix } from '../../../contract';
import { useDesk } from '../../../state/DeskProvider';
import { Changes } from './Changes';
import { Look } from './Look';
import { mend, tryOut } from './mending';
import { NewWords } from './NewWords';

interface Props {
  fix: Fix;
  design: string;
  onClose: () => void;
}

export function FixPreview({ fix, design, onClose }: Props) {
  const desk = useDesk();
  const ask = useCallback(() => tryOut(desk, design, fix.edits), [desk, design, fix]);
  return (
    <Look title={fix.label} ask={ask} onApply={() => void mend(desk, fix)} onClose={onClose}>
      {(comparison) => (
        <>
          <NewWords edits={fix.edits} />
          <Changes {...comparison} />
        </>
      )}
    </Look>
  );
}
