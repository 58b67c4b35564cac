/** Shows the notices in a corner and says them to assistive technology. */
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { OctagonX, X } from 'lucide-react';
import { Button } from './Button';
import { IconButton } from './IconButton';
import { dismiss, notices, type Notice } from './notices';
import './notices.css';

/** How long a plain notice stays, in milliseconds; one that offers an action stays twice as long. */
const stay = 7000;

export function Notices() {
  const all = useStore(notices);
  const [held, setHeld] = useState(false);
  return (
    // Resting on a notice only keeps it there longer; nothing depends on it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className="notices"
      aria-label="Notices"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {/* Both regions are there before their words, or the words are not said. */}
      <div role="status" className="notices-list">
        {all
          .filter((one) => one.kind !== 'problem')
          .map((one) => (
            <NoticeSlip key={one.id} notice={one} held={held} />
          ))}
      </div>
      <div role="alert" className="notices-list">
        {all
          .filter((one) => one.kind === 'problem')
          .map((one) => (
            <NoticeSlip key={one.id} notice={one} held={held} />
          ))}
      </div>
    </section>
  );
}

function NoticeSlip({ notice, held }: { notice: Notice; held: boolean }) {
  const { id, kind, text, action } = notice;
  const lasting = kind !== 'plain' || held;
  const time = action ? stay * 2 : stay;
  useEffect(() => {
    if (lasting) return undefined;
    const timer = setTimeout(() => dismiss(id), time);
    return () => clearTimeout(timer);
  }, [id, lasting, time]);
  return (
    <div className={`notice notice-${kind}`}>
      {kind === 'problem' && <OctagonX size="1.125rem" aria-hidden />}
      <p>{text}</p>
      {action && (
        <Button
          kind="quiet"
          size="small"
          onPress={() => {
            dismiss(id);
            action.perform();
          }}
        >
          {action.label}
        </Button>
      )}
      {kind !== 'working' && (
        <IconButton label="Close notice" icon={X} onPress={() => dismiss(id)} />
      )}
    </div>
  );
}
