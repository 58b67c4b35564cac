/** What is derived from a design that need not be the one on screen. */
import { useEffect, useState } from 'react';
import type { DesignId, DesignView } from '../../contract';
import { failureFrom } from '../../shell/failure';
import { useDesk, useDeskState } from '../../state/DeskProvider';

export interface Viewed {
  view: DesignView | null;
  problem: string | null;
}

export function useView(design: DesignId | null): Viewed {
  const { shell } = useDesk();
  const revision = useDeskState((state) => state.library.revision);
  const [viewed, setViewed] = useState<Viewed>({ view: null, problem: null });
  useEffect(() => {
    if (design === null) return undefined;
    let isHere = true;
    shell.call('view', { design }).then(
      (view) => {
        // What was derived from an older state is not shown over a newer one.
        if (isHere && view.revision >= revision) setViewed({ view, problem: null });
      },
      (thrown: unknown) => {
        if (isHere) setViewed({ view: null, problem: failureFrom(thrown).message });
      },
    );
    return () => {
      isHere = false;
    };
  }, [shell, design, revision]);
  return viewed.view?.design === design || viewed.problem !== null
    ? viewed
    : { view: null, problem: null };
}
