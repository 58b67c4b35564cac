/** A few words beside the control under the pointer or the focus. */
import type { ReactNode } from 'react';
import { Tooltip as AriaTooltip } from 'react-aria-components/Tooltip';
import { KeyHint } from './KeyHint';
import './tooltip.css';

export function Tooltip({ children, keys }: { children: ReactNode; keys?: string | undefined }) {
  return (
    <AriaTooltip className="tooltip" offset={6}>
      {children}
      {keys !== undefined && <KeyHint keys={keys} />}
    </AriaTooltip>
  );
}
