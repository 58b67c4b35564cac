/** Changes one fact of a placement or of the design at a time, and keeps the sentence of a refusal at its field. */
import { useState } from 'react';
import type {
  Design,
  DesignField,
  DesignId,
  Edit,
  Placement,
  PlacementField,
  PlacementId,
} from '../../../contract';
import type { Refused } from '../../../parts/useDraft';
import { useAlter, type Altering } from '../../../state/useAlter';
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

export function usePlacementEdits(id: PlacementId): Edits<PlacementField> & Altering<Placement> {
  const edit = (set: PlacementField): Edit => ({ edit: 'change_placement', id, set });
  const altering = useAlter<Placement>(
    id,
    ({ placements }) => placements.get(id),
    (field, value) => edit({ field, value } as PlacementField),
  );
  return { ...useEdits(id, edit), ...altering };
}

export function useDesignEdits(id: DesignId): Edits<DesignField> & Altering<Design> {
  const edit = (set: DesignField): Edit => ({ edit: 'change_design', id, set });
  const altering = useAlter<Design>(
    id,
    ({ designs }) => designs.get(id),
    (field, value) => edit({ field, value } as DesignField),
  );
  return { ...useEdits(id, edit), ...altering };
}
