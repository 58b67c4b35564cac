/** Every way through a design as it stands, asked for again when it changes, or as a step left it. */
import { useEffect, useState } from 'react';
import type { DesignId, Journey } from '../../contract';
import { failureFrom } from '../../shell/failure';
import { useDesk } from '../../state/DeskProvider';

export interface Journeys {
  journeys: readonly Journey[];
  /** How many there are, in digits; more than are listed, where they are very many. */
  total: string;
  /** The buyers the pages can be played with, by their place. */
  personas: readonly string[];
  /** Why they cannot be listed. */
  problem: string | null;
}

const none: Journeys = { journeys: [], total: '0', personas: [], problem: null };

export function useJourneys(
  design: DesignId | null,
  revision: number,
  step: number | null = null,
): Journeys {
  const { shell } = useDesk();
  const [told, setTold] = useState<Journeys>(none);
  useEffect(() => {
    if (design === null) return undefined;
    let isHere = true;
    shell.call('journeys', { design, step }).then(
      ({ revision: of, ...list }) => {
        // What was derived from an older state is not shown over a newer one.
        if (isHere && of >= revision) setTold({ ...list, problem: null });
      },
      (thrown: unknown) => {
        if (isHere) setTold({ ...none, problem: failureFrom(thrown).message });
      },
    );
    return () => {
      isHere = false;
    };
  }, [shell, design, revision, step]);
  return told;
}
