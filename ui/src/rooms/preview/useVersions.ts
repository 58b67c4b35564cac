/** How the library stood after each of the last steps, to walk beside how it stands. */
import { useEffect, useState } from 'react';
import type { HistoryLine } from '../../contract';
import { useDesk, useDeskState } from '../../state/DeskProvider';
import { dayWords, timeWords } from '../history/when';

/** The library as a step left it. */
export interface Version extends HistoryLine {
  /** When that was, in words. */
  when: string;
}

/** How many there are to choose from. */
const most = 20;

/** The versions one can still go back to, newest first, without the one that stands; the list stays while it is held. */
export function useVersions(isHeld: boolean): readonly Version[] {
  const { shell, store } = useDesk();
  const revision = useDeskState(({ library }) => library.revision);
  const [versions, setVersions] = useState<readonly Version[]>([]);
  useEffect(() => {
    if (isHeld) return undefined;
    let isHere = true;
    shell.call('history', { before: null }).then(
      ({ lines }) => {
        // A list read at an older state is followed by a newer one.
        if (!isHere || store.getState().library.revision !== revision) return;
        const now = new Date();
        const when = ({ at }: HistoryLine) => `${dayWords(at, now)}, ${timeWords(at)}`;
        const kept = lines.slice(1, most + 1).filter(({ reachable }) => reachable);
        setVersions(kept.map((line) => ({ ...line, when: when(line) })));
      },
      // Without a history there is nothing to walk beside; the history's own room says why.
      () => setVersions([]),
    );
    return () => {
      isHere = false;
    };
  }, [shell, store, revision, isHeld]);
  return versions;
}
