/** Writes facts about the state onto the page, so that tests and assistive tools can wait on them. */
import { useEffect } from 'react';
import { useDeskState } from './DeskProvider';

/** Keeps `data-ready`, `data-rev` and `data-busy` of the page true. */
export function useFacts(): void {
  const phase = useDeskState((state) => state.library.phase);
  const revision = useDeskState((state) => state.library.revision);
  const saving = useDeskState((state) => state.library.saving);
  useEffect(() => {
    const facts = document.documentElement.dataset;
    facts['ready'] = phase;
    facts['rev'] = String(revision);
    facts['busy'] = String(phase === 'opening' || saving === 'saving');
  }, [phase, revision, saving]);
}
