/** What is derived from a design that need not be the one on screen. */
import type { DesignId, DesignView } from '../../contract';
import { useDerived } from '../../state/useDerived';

export interface Viewed {
  view: DesignView | null;
  problem: string | null;
}

export function useView(design: DesignId | null): Viewed {
  const { told, problem } = useDerived('view', design === null ? null : { design });
  return { view: told?.design === design ? told : null, problem };
}
