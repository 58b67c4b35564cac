/** A small sheet beside the button that opened it. */
import { useCallback, useContext, type ReactElement, type ReactNode } from 'react';
import { DialogTrigger, OverlayTriggerStateContext } from 'react-aria-components/Dialog';
import { Popover as AriaPopover, type PopoverProps } from 'react-aria-components/Popover';
import { LeaveContext } from './leave';
import './popover.css';

interface Props {
  label: string;
  /** The button that opens it. */
  trigger: ReactElement;
  /** The content; gets a way to close the sheet. */
  children: ReactNode | ((close: () => void) => ReactNode);
  size?: 'normal' | 'wide';
  /** Where it stands, seen from the button. */
  placement?: PopoverProps['placement'];
  /** Whether it is open, where that is decided elsewhere. */
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
}

export function Popover({
  label,
  trigger,
  children,
  size = 'normal',
  placement = 'bottom',
  isOpen,
  onOpenChange,
}: Props) {
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      {trigger}
      {/* The sheet is itself the dialog, so that its hidden ways out lie inside it and the keyboard stays in it. */}
      <AriaPopover
        aria-label={label}
        className={`over popover popover-${size}`}
        offset={6}
        placement={placement}
      >
        <div className="popover-sheet">
          <Content>{children}</Content>
        </div>
      </AriaPopover>
    </DialogTrigger>
  );
}

function Content({ children }: Pick<Props, 'children'>) {
  const sheet = useContext(OverlayTriggerStateContext);
  const close = useCallback(() => sheet?.close(), [sheet]);
  return (
    <LeaveContext value={close}>
      {typeof children === 'function' ? children(close) : children}
    </LeaveContext>
  );
}
