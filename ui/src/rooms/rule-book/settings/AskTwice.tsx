/** The second question before a rule of law or of a professional code is switched off. */
import type { RulePage } from '../../../contract';
import { Button } from '../../../parts/Button';
import { Dialog } from '../../../parts/Dialog';

interface Props {
  rule: RulePage;
  isOpen: boolean;
  onClose: () => void;
  onOff: () => void;
}

export function AskTwice({ rule, isOpen, onClose, onOff }: Props) {
  return (
    <Dialog
      role="alertdialog"
      title={`Switch off “${rule.title}”?`}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Leave it on</Button>
          <Button
            kind="danger"
            onPress={() => {
              onClose();
              onOff();
            }}
          >
            Switch it off
          </Button>
        </>
      }
    >
      <p>This rule speaks of law or of a professional code. Switch it off all the same?</p>
    </Dialog>
  );
}
