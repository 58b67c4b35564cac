/** Changes one fact of the practice at a time. */
import type { PracticeField } from '../../contract';
import type { Refused } from '../../parts/useDraft';
import { useApply, useBurst } from '../../state/useApply';

export interface PracticeEdit {
  /** For fields: answers with the sentence of a refusal. */
  keep: (set: PracticeField) => Promise<void | Refused>;
  /** For switches, lists and steps: quick changes of one fact count as one. */
  tell: (set: PracticeField) => void;
}

export function usePracticeEdit(): PracticeEdit {
  const { keep, tell } = useApply();
  const burst = useBurst();
  return {
    keep: (set) => keep({ edit: 'change_practice', set }),
    tell: (set) =>
      void tell({ edit: 'change_practice', set }, { gesture: burst(`practice ${set.field}`) }),
  };
}
