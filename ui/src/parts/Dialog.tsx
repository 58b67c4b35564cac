/** A question that must be answered first; only for what removes things, for files, and for help. */
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { X } from 'lucide-react';
import { IconButton } from './IconButton';
import './dialog.css';

interface Props {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** The buttons, the one next step last. */
  actions?: ReactNode;
  /** `alertdialog` for a question about loss. */
  role?: 'dialog' | 'alertdialog';
  size?: 'normal' | 'wide';
}

export function Dialog({
  title,
  isOpen,
  onClose,
  children,
  actions,
  role = 'dialog',
  size = 'normal',
}: Props) {
  return (
    <ModalOverlay
      className="veil"
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={role === 'dialog'}
      data-keys="own"
    >
      <Modal className={`dialog dialog-${size}`}>
        <AriaDialog role={role} className="dialog-sheet">
          <header className="dialog-head">
            <Heading slot="title" className="title">
              {title}
            </Heading>
            {role === 'dialog' && <IconButton label="Close" icon={X} onPress={onClose} />}
          </header>
          <div className="dialog-body">{children}</div>
          {actions !== undefined && <footer className="dialog-actions">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
