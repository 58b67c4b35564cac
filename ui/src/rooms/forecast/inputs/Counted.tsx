/** How many visitors and buyers were counted, where somebody counts. */
import { useState } from 'react';
import type { Seen } from '../../../contract';
import { Button } from '../../../parts/Button';
import { NumberField } from '../../../parts/NumberField';
import type { Refused } from '../../../parts/useDraft';

interface Props {
  seen: Seen | null;
  onCommit: (seen: Seen | null) => Promise<void | Refused>;
}

const most = 4_000_000_000;

export function Counted({ seen, onCommit }: Props) {
  const [isOpen, setOpen] = useState(seen !== null);
  if (!isOpen) {
    return (
      <Button size="small" onPress={() => setOpen(true)}>
        I have counted
      </Button>
    );
  }
  const set = (more: Partial<Seen>) => onCommit({ visitors: 0, buyers: 0, ...seen, ...more });
  return (
    <div className="basis-counts" role="group" aria-label="What you counted">
      <NumberField
        label="Visitors counted"
        value={seen?.visitors ?? null}
        min={0}
        max={most}
        step={1}
        onCommit={(visitors) => set({ visitors: visitors ?? 0 })}
      />
      <NumberField
        label="Of them bought"
        value={seen?.buyers ?? null}
        min={0}
        max={most}
        step={1}
        onCommit={(buyers) => set({ buyers: buyers ?? 0 })}
      />
      {seen && (
        <Button kind="quiet" size="small" onPress={() => void onCommit(null)}>
          Forget the counts
        </Button>
      )}
    </div>
  );
}
