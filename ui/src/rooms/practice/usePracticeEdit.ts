/** Changes one fact of the practice at a time. */
import type { Edit, Practice, PracticeField } from '../../contract';
import type { Refused } from '../../parts/useDraft';
import { useAlter, type Altering } from '../../state/useAlter';
import { useApply, useBurst } from '../../state/useApply';

export interface PracticeEdit extends Altering<Practice> {
  /** For fields: answers with the sentence of a refusal. */
  keep: (set: PracticeField) => Promise<void | Refused>;
  /** For switches, lists and steps: quick changes of one fact count as one. */
  tell: (set: PracticeField) => void;
}

const edit = (set: PracticeField): Edit => ({ edit: 'change_practice', set });

export function usePracticeEdit(): PracticeEdit {
  const { keep, tell } = useApply();
  const burst = useBurst();
  const altering = useAlter<Practice>(
    'practice',
    ({ practice }) => practice,
    (field, value) => edit({ field, value } as PracticeField),
  );
  return {
    ...altering,
    keep: (set) => keep(edit(set)),
    tell: (set) => void tell(edit(set), { gesture: burst(`practice ${set.field}`) }),
  };
}
