/** How often a card was shown and taken, and how many orders were refunded with it and without. */
import type { Counts, Live } from '../../../contract';
import { CountFields } from './CountFields';
import { usePlacementEdits } from './useEdits';

const labels: Readonly<Record<keyof Counts, string>> = {
  shown: 'Shown',
  accepted: 'Taken',
  refunded: 'Orders with it, refunded',
  without: 'Orders without it',
  without_refunded: 'Orders without it, refunded',
};

const counted = (name: keyof Counts, count: number) => (live: Live | null) =>
  live?.counts ? { ...live, counts: { ...live.counts, [name]: count } } : live;

export function LiveCounts({ id, counts }: { id: string; counts: Counts | null }) {
  const { alter, merge } = usePlacementEdits(id);
  return (
    <CountFields<Counts>
      title="Counted"
      counts={counts}
      labels={labels}
      onCommit={(next) => merge('live', { counts: next })}
      onCount={(name, count) => alter('live', counted(name, count), name)}
    />
  );
}
