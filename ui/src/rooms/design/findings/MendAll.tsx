/** "Mend all safe ones": what would be done and what would change is shown first, and then done as one step. */
import { useCallback, useState } from 'react';
import { Button } from '../../../parts/Button';
import { useDesk, useDeskState } from '../../../state/DeskProvider';
import { Changes } from './Changes';
import { Look } from './Look';
import { mendAll } from './mending';

interface Props {
  design: string;
  /** How many findings have a safe fix. */
  count: number;
}

export function MendAll({ design, count }: Props) {
  const [shown, setShown] = useState(false);
  const [wasShown, setWasShown] = useState(false);
  const close = () => {
    setShown(false);
    setWasShown(true);
  };
  if (count < 2) return null;
  if (shown) return <Safe design={design} onClose={close} />;
  return (
    <Button
      size="small"
      // eslint-disable-next-line jsx-a11y/no-autofocus -- the keyboard was here before
      autoFocus={wasShown}
      onPress={() => setShown(true)}
    >
      Mend all {count} safe ones…
    </Button>
  );
}

function Safe({ design, onClose }: { design: string; onClose: () => void }) {
  const desk = useDesk();
  const revision = useDeskState(({ library }) => library.revision);
  const ask = useCallback(
    () => desk.shell.call('safe_fixes', { design }),
    // What is safe is worked out anew after every edit.
    // eslint-disable-next-line react/exhaustive-deps
    [desk, design, revision],
  );
  return (
    <Look
      title="Mend all that is safe"
      ask={ask}
      onApply={({ fixes }) => void mendAll(desk, fixes)}
      onClose={onClose}
    >
      {({ fixes, comparison }) => (
        <>
          <h5>What is done</h5>
          <ol className="fix-preview-fixes">
            {fixes.map(({ label }, at) => (
              // The same words may be right at two places.
              // eslint-disable-next-line react/no-array-index-key
              <li key={at}>{label}</li>
            ))}
          </ol>
          <Changes {...comparison} />
        </>
      )}
    </Look>
  );
}
