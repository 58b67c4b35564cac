/** A small sheet beside the button that opened it. */
import type { ReactElement, ReactNode } from 'react';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover as AriaPopover, type PopoverProps } from 'react-aria-components/Popover';
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
      <AriaPopover className={`over popover popover-${size}`} offset={6} placement={placement}>
        <Dialog aria-label={label} className="popover-sheet">
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
