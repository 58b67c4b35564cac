/** The question before a design is deleted; undo brings it back all the same. */
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { notify } from '../parts/notices';
import { failureFrom } from '../shell/failure';
import { apply, watch } from '../state/commands';
import { useDesk, useDeskState } from '../state/DeskProvider';

export function DeleteDesign() {
  const desk = useDesk();
  const id = useDeskState((state) => state.deleting);
  const name = useDeskState((state) => state.library.designs.get(id ?? '')?.name);
  const close = () => desk.store.setState({ deleting: null });
  const remove = async () => {
    close();
    if (id === null) return;
    try {
      await apply(desk, [{ edit: 'remove_design', id }]);
      const { library } = desk.store.getState();
      const next = [...library.designs.values()].find((design) => !design.archived);
      if (library.watching === null && next) await watch(desk, next.id);
      notify(`“${name ?? ''}” was deleted. Undo brings it back.`);
    } catch (thrown) {
      notify(failureFrom(thrown).message, { kind: 'problem' });
    }
  };
  return (
    <Dialog
      role="alertdialog"
      title={`Delete “${name ?? ''}”?`}
      isOpen={id !== null && name !== undefined}
      onClose={close}
      actions={
        <>
          <Button onPress={close}>Keep it</Button>
          <Button kind="danger" onPress={() => void remove()}>
            Delete the design
          </Button>
        </>
      }
    >
      <p>
        The design goes with its placements and its written exceptions. The offers stay in the
        catalogue.
      </p>
    </Dialog>
  );
}
