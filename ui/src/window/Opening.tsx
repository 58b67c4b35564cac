/** What the window shows before a library is open: a moment of quiet, or why it cannot be opened and the ways out. */
import { useEffect, useState } from 'react';
import { Rescue } from '../rooms/rescue/Rescue';
import { failureFrom } from '../shell/failure';
import { begin } from '../state/commands';
import { useDesk, useDeskState } from '../state/DeskProvider';

export function Opening() {
  const desk = useDesk();
  const phase = useDeskState((state) => state.library.phase);
  const trouble = useDeskState((state) => state.library.trouble);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    if (phase === 'opening') {
      begin(desk).catch((thrown: unknown) => setFault(failureFrom(thrown).message));
    }
  }, [desk, phase]);
  if (trouble) return <Rescue trouble={trouble} />;
  if (fault !== null) return <Rescue trouble={{ message: fault, detail: null }} />;
  return <main aria-busy className="opening" />;
}
