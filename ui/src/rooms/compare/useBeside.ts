/** The forecasts of two designs held against each other. */
import { useEffect, useState } from 'react';
import type { DesignId, SideBySide } from '../../contract';
import { failureFrom } from '../../shell/failure';
import { useDesk, useDeskState } from '../../state/DeskProvider';

export interface Beside {
  comparison: SideBySide | null;
  /** Why there is none, in a sentence. */
  whyNot: string | null;
}

export function useBeside(design: DesignId, other: DesignId): Beside {
  const { shell } = useDesk();
  const revision = useDeskState((state) => state.library.revision);
  const [beside, setBeside] = useState<Beside>({ comparison: null, whyNot: null });
  useEffect(() => {
    let isHere = true;
    shell.call('compare_designs', { design, other, edits: [] }).then(
      ({ revision: of, comparison, why_not }) => {
        // What was derived from an older state is not shown over a newer one.
        if (isHere && of >= revision) setBeside({ comparison, whyNot: why_not });
      },
      (thrown: unknown) => {
        if (isHere) setBeside({ comparison: null, whyNot: failureFrom(thrown).message });
      },
    );
    return () => {
      isHere = false;
    };
  }, [shell, design, other, revision]);
  return beside;
}
