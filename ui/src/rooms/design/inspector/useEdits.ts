/** Changes one fact of a placement or of the design at a time, and keeps the sentence of a refusal at its field. */
import { useState } from 'react';
import type { DesignField, DesignId, Edit, PlacementField, PlacementId } from '../../../contract';
import type { Refused } from '../../../parts/useDraft';
import { useApply, useBurst } from '../../../state/useApply';

export interface Edits<Field extends { field: string }> {
  /** For fields that can say themselves why something was refused. */
  keep: (set: Field) => Promise<void | Refused>;
  /** For choices and switches; quick changes of one fact count as one. */
  ask: (set: Field) => void;
  /** Why the last choice of this fact was refused. */
  problem: (field: Field['field']) => string | null;
}

function useEdits<Field extends { field: string }>(
  of: string,
  edit: (set: Field) => Edit,
): Edits<Field> {
  const { keep } = useApply();
  const burst = useBurst();
  const [refusal, setRefusal] = useState<{ of: string; field: string; message: string } | null>(
    null,
  );
  return {
    keep: (set) => keep(edit(set)),
    ask: (set) =>
      void keep(edit(set), { gesture: burst(`${of} ${set.field}`) }).then((answer) =>
        setRefusal(answer ? { of, field: set.field, message: answer.refused } : null),
      ),
    problem: (field) => (refusal?.of === of && refusal.field === field ? refusal.message : null),
  };
}

export const usePlacementEdits = (id: PlacementId): Edits<PlacementField> =>
  useEdits(id, (set) => ({ edit: 'change_placement', id, set }));

export const useDesignEdits = (id: DesignId): Edits<DesignField> =>
  useEdits(id, (set) => ({ edit: 'change_design', id, set }));
