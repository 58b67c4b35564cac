/** What the window shows before a library is open: a moment of quiet, or why it cannot be opened and the ways out. */
import { useEffect, useState } from 'react';
import { ActionButton } from '../actions/ActionButton';
import { fileActions } from '../actions/file-actions';
import { Button } from '../parts/Button';
import { EmptyState } from '../parts/EmptyState';
import { failureFrom } from '../shell/failure';
import { openBy } from '../state/commands';
import { useDesk, useDeskState } from '../state/DeskProvider';

export function Opening() {
  const desk = useDesk();
  const phase = useDeskState((state) => state.library.phase);
  const trouble = useDeskState((state) => state.library.trouble);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    if (phase === 'opening') {
      openBy(desk, 'open', {}).catch((thrown: unknown) => setFault(failureFrom(thrown).message));
    }
  }, [desk, phase]);
  const sentence = trouble?.message ?? fault;
  if (sentence === null || sentence === undefined) return <main aria-busy className="opening" />;
  const again = () => {
    setFault(null);
    void openBy(desk, 'open', {}).catch((thrown: unknown) => setFault(failureFrom(thrown).message));
  };
  return (
    <main className="opening">
      <EmptyState
        title="The library could not be opened"
        actions={
          <>
            <Button kind="primary" onPress={again}>
              Try again
            </Button>
            {fileActions.slice(0, 2).map((action) => (
              <ActionButton key={action.id} action={action} />
            ))}
          </>
        }
      >
        {sentence}
      </EmptyState>
    </main>
  );
}
