/** A side of the desk that slides in when the window is too narrow to keep it in sight. */
import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { X } from 'lucide-react';
import { IconButton } from './IconButton';
import './dialog.css';

interface Props {
  label: string;
  side: 'left' | 'right';
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
}

export function Drawer({ label, side, isOpen, onClose, children }: Props) {
  return (
    <ModalOverlay
      className="veil veil-drawer"
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable
    >
      <Modal className={`drawer drawer-${side}`}>
        <Dialog aria-label={label} className="drawer-sheet">
          <div className="drawer-close">
            <IconButton label={`Close ${label.toLocaleLowerCase()}`} icon={X} onPress={onClose} />
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
