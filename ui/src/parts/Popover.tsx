/** A small sheet beside the button that opened it. */
import type { ReactElement, ReactNode } from 'react';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover as AriaPopover } from 'react-aria-components/Popover';
import './popover.css';

interface Props {
  label: string;
  /** The button that opens it. */
  trigger: ReactElement;
  /** The content; gets a way to close the sheet. */
  children: ReactNode | ((close: () => void) => ReactNode);
}

export function Popover({ label, trigger, children }: Props) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover className="over popover" offset={6}>
        <Dialog aria-label={label} className="popover-sheet">
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
