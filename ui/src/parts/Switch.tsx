/** One thing that is on or off, and is kept at once. */
import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components/Switch';
import { notify } from './notices';
import type { Commit } from './useDraft';
import './toggle.css';

interface Props {
  isOn: boolean;
  /** May refuse with a sentence, which a notice says. */
  onCommit: (isOn: boolean) => Commit;
  children: ReactNode;
  isDisabled?: boolean;
}

export function Switch({ isOn, onCommit, children, isDisabled = false }: Props) {
  const turn = async (next: boolean) => {
    const answer = await onCommit(next);
    if (answer) notify(answer.refused, { kind: 'problem' });
  };
  return (
    <AriaSwitch
      className="switch"
      isSelected={isOn}
      onChange={(next) => void turn(next)}
      isDisabled={isDisabled}
    >
      <span className="switch-track" aria-hidden>
        <span className="switch-knob" />
      </span>
      <span>{children}</span>
    </AriaSwitch>
  );
}
