/** What helps to decide about a design; asked for once things are at rest, as it takes longer than a forecast. */
import { useEffect, useState } from 'react';
import type { Decisions, DesignId } from '../../contract';
import { failureFrom } from '../../shell/failure';
import { useDesk, useDeskState } from '../../state/DeskProvider';
import { keepSame } from '../../state/same';

export interface Deciding {
  decisions: Decisions | null;
  whyNot: string | null;
}

/** How long nothing must change before it is asked, in milliseconds. */
const rest = 200;

export function useDecisions(design: DesignId): Deciding {
  const { shell } = useDesk();
  const revision = useDeskState((state) => state.library.revision);
  const [told, setTold] = useState<Deciding>({ decisions: null, whyNot: null });
  useEffect(() => {
    let isOver = false;
    const ask = async () => {
      try {
        const args = { design, edits: [] };
        const { revision: of, decisions, why_not } = await shell.call('decisions', args);
        if (!isOver && of >= revision)
          setTold((before) => keepSame(before, { decisions, whyNot: why_not }));
      } catch (thrown) {
        if (!isOver) setTold({ decisions: null, whyNot: failureFrom(thrown).message });
      }
    };
    const timer = setTimeout(() => void ask(), rest);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [shell, design, revision]);
  return told;
}
