/** How often a card’s offer went together with the main offer. */
import type { Live, Together } from '../../../contract';
import { CountFields } from './CountFields';
import { usePlacementEdits } from './useEdits';

const labels: Readonly<Record<keyof Together, string>> = {
  orders: 'Orders looked at',
  with_main: 'Orders with the main offer',
  with_extra: 'Orders with this one',
  both: 'Orders with both',
  pairs: 'Pairs of offers looked at',
};

const counted = (name: keyof Together, count: number) => (live: Live | null) =>
  live?.together ? { ...live, together: { ...live.together, [name]: count } } : live;

export function LiveTogether({ id, together }: { id: string; together: Together | null }) {
  const { alter, merge } = usePlacementEdits(id);
  return (
    <CountFields<Together>
      title="Bought together"
      counts={together}
      labels={labels}
      onCommit={(next) => merge('live', { together: next })}
      onCount={(name, count) => alter('live', counted(name, count), name)}
    />
  );
}
