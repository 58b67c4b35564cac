/** A few counts that belong together, there only once somebody counts. */
import { useId } from 'react';
import { NumberField } from '../../../parts/NumberField';
import { Switch } from '../../../parts/Switch';
import type { Commit } from '../../../parts/useDraft';

interface Props<Counts extends Record<keyof Counts, number>> {
  /** What the switch says. */
  title: string;
  counts: Counts | null;
  /** The counts in the order asked, each with its label. */
  labels: Readonly<Record<keyof Counts, string>>;
  /** Begins to count, or forgets what was counted. */
  onCommit: (counts: Counts | null) => Commit;
  /** Sets one of them. */
  onCount: (name: keyof Counts, count: number) => Commit;
}

/** The largest count that is kept. */
const most = 4_000_000_000;

export function CountFields<Counts extends Record<keyof Counts, number>>({
  title,
  counts,
  labels,
  onCommit,
  onCount,
}: Props<Counts>) {
  const id = useId();
  const names = Object.keys(labels) as (keyof Counts & string)[];
  const none = () => Object.fromEntries(names.map((name) => [name, 0])) as Counts;
  return (
    <div className="about-counts" role="group" aria-labelledby={id}>
      <Switch isOn={counts !== null} onCommit={(on) => onCommit(on ? none() : null)}>
        <span id={id}>{title}</span>
      </Switch>
      {counts &&
        names.map((name) => (
          <NumberField
            key={name}
            label={labels[name]}
            value={counts[name]}
            min={0}
            max={most}
            onCommit={(count) => onCount(name, count ?? 0)}
          />
        ))}
    </div>
  );
}
