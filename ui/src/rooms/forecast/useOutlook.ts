/** The whole forecast of a design, asked for anew with every change and with every move of a slider; the latest wins. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { DesignId, Edit, Outlook, OutlookTold } from '../../contract';
import { failureFrom } from '../../shell/failure';
import { useDesk, useDeskState } from '../../state/DeskProvider';
import { keepSame } from '../../state/same';

export interface Expecting {
  outlook: Outlook | null;
  /** Why there is no forecast, in a sentence. */
  whyNot: string | null;
  /** What is tried in it and not made. */
  tried: readonly Edit[];
  /** Shows what an edit would bring without making it; none shows how things stand. */
  tryOut: (edit: Edit | null) => void;
}

interface Shown extends Omit<OutlookTold, 'revision'> {
  tried: readonly Edit[];
}

const nothingYet: Shown = { outlook: null, why_not: null, tried: [] };

/** Of the one design it was first asked for. */
export function useOutlook(design: DesignId): Expecting {
  const { shell } = useDesk();
  const revision = useDeskState((state) => state.library.revision);
  const [told, setTold] = useState(nothingYet);
  const tried = useRef<Edit | null>(null);
  const line = useRef({ isAsking: false, isWanted: false, least: 0 });

  const ask = useCallback(async () => {
    line.current.isWanted = true;
    if (line.current.isAsking) return;
    line.current.isAsking = true;
    while (line.current.isWanted) {
      line.current.isWanted = false;
      const edits = tried.current ? [tried.current] : [];
      // One question at a time: what is asked meanwhile waits for its answer.
      // oxlint-disable-next-line no-await-in-loop
      const answer = await shell
        .call('outlook', { design, edits })
        .catch((thrown: unknown): OutlookTold => ({
          revision: line.current.least,
          outlook: null,
          why_not: failureFrom(thrown).message,
        }));
      if (answer.revision < line.current.least) continue;
      const { outlook, why_not } = answer;
      setTold((before) => keepSame(before, { outlook, why_not, tried: edits }));
    }
    line.current.isAsking = false;
  }, [shell, design]);

  useEffect(() => {
    line.current.least = revision;
    void ask();
  }, [ask, revision]);

  const tryOut = useCallback(
    (edit: Edit | null) => {
      if (tried.current === null && edit === null) return;
      tried.current = edit;
      void ask();
    },
    [ask],
  );
  return { outlook: told.outlook, whyNot: told.why_not, tried: told.tried, tryOut };
}
