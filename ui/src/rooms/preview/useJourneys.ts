/** Every way through a design as it stands, asked for again when it changes, or as a step left it. */
import type { DesignId, Journey } from '../../contract';
import { useDerived } from '../../state/useDerived';

export interface Journeys {
  journeys: readonly Journey[];
  /** How many there are, in digits; more than are listed, where they are very many. */
  total: string;
  /** The buyers the pages can be played with, by their place. */
  personas: readonly string[];
  /** Why they cannot be listed. */
  problem: string | null;
}

const none = { journeys: [], total: '0', personas: [] };

export function useJourneys(
  design: DesignId,
  step: number | null = null,
  isHeld = false,
): Journeys {
  const { told, problem } = useDerived('journeys', { design, step }, { isHeld });
  return { ...(told ?? none), problem };
}
