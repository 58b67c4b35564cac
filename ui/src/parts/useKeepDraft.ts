/** Sees to it that typing is handed over before a command, and when its field leaves the page. */
import { useEffect, useRef } from 'react';
import { keepDraft, type HandOver } from './drafts';

export function useKeepDraft(dirty: boolean, commit: HandOver): void {
  const latest = useRef({ dirty, commit });
  useEffect(() => {
    latest.current = { dirty, commit };
  });
  useEffect(() => {
    if (!dirty) return undefined;
    return keepDraft(() => latest.current.commit());
  }, [dirty]);
  useEffect(
    () => () => {
      // The latest words count, not those of the first render.
      if (latest.current.dirty) void latest.current.commit();
    },
    [],
  );
}
