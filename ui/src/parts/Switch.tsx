/** One thing that is on or off, and is kept at once. */
import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components/Switch';
import './toggle.css';

interface Props {
  isOn: boolean;
  onCommit: (isOn: boolean) => void;
  children: ReactNode;
  isDisabled?: boolean;
}

export function Switch({ isOn, onCommit, children, isDisabled = false }: Props) {
  return (
    <AriaSwitch className="switch" isSelected={isOn} onChange={onCommit} isDisabled={isDisabled}>
      <span className="switch-track" aria-hidden>
        <span className="switch-knob" />
      </span>
      <span>{children}</span>
    </AriaSwitch>
  );
}
