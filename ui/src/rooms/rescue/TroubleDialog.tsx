/** Said over the desk when another library could not be opened: the one that is open stays open. */
import { useState } from 'react';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { failureFrom } from '../../shell/failure';
import { openBy } from '../../state/commands';
import { useDesk, useDeskState } from '../../state/DeskProvider';

export function TroubleDialog() {
  const desk = useDesk();
  const trouble = useDeskState(({ library }) =>
    library.phase === 'ready' ? library.trouble : null,
  );
  const [refusal, setRefusal] = useState<string | null>(null);
  const close = () => {
    setRefusal(null);
    desk.store.setState((state) => ({ library: { ...state.library, trouble: null } }));
  };
  const rescue = async () => {
    try {
      await openBy(desk, 'rescue', {});
      setRefusal(null);
    } catch (thrown) {
      const failure = failureFrom(thrown);
      if (failure.code !== 'cancelled') setRefusal(failure.message);
    }
  };
  return (
    <Dialog
      title="That library could not be opened"
      role="alertdialog"
      isOpen={trouble !== null}
      onClose={close}
      actions={
        <>
          <Button onPress={close}>Stay with this library</Button>
          {trouble?.detail && (
            <Button kind="primary" onPress={() => void rescue()}>
              Do this
            </Button>
          )}
        </>
      }
    >
      <p>{trouble?.message}</p>
      {trouble?.detail && <p>{trouble.detail}</p>}
      {refusal !== null && (
        <p className="field-problem" role="alert">
          {refusal}
        </p>
      )}
    </Dialog>
  );
}
