/** Two designs side by side, and in words how they differ. */
import { Columns2 } from 'lucide-react';
import { useState } from 'react';
import { ActionButton } from '../../actions/ActionButton';
import { duplicateDesignAction } from '../../actions/design-actions';
import type { Design, DesignId } from '../../contract';
import { EmptyState } from '../../parts/EmptyState';
import { Select } from '../../parts/Select';
import { useDeskState } from '../../state/DeskProvider';
import { CompareTable } from './CompareTable';
import { ForecastBeside } from './ForecastBeside';
import { useView } from './useView';
import './compare.css';

export default function Compare() {
  const designs = useDeskState((state) => state.library.designs);
  const watching = useDeskState((state) => state.library.watching);
  const [chosen, setChosen] = useState<[DesignId | null, DesignId | null]>([null, null]);
  const all = [...designs.values()];
  const first = designs.get(chosen[0] ?? watching ?? '') ?? all[0] ?? null;
  const second = designs.get(chosen[1] ?? '') ?? all.find(({ id }) => id !== first?.id) ?? null;
  const one = useView(first?.id ?? null);
  const other = useView(second?.id ?? null);
  if (!first || !second) {
    return (
      <EmptyState
        title="One design has nothing to be compared with"
        icon={Columns2}
        actions={<ActionButton action={duplicateDesignAction} kind="primary" />}
      >
        Duplicate it, change what you are unsure of, and see both side by side: money, time and
        findings.
      </EmptyState>
    );
  }
  const choices = all.map(({ id, name, archived }) => ({
    id,
    label: name,
    ...(archived && { detail: 'Put away' }),
  }));
  const picker = (label: string, design: Design, onCommit: (id: DesignId) => void) => (
    <Select label={label} choices={choices} value={design.id} onCommit={onCommit} />
  );
  const problem = one.problem ?? other.problem;
  return (
    <div className="compare">
      <div className="compare-pick">
        {picker('This design', first, (id) => setChosen([id, second.id]))}
        {picker('beside this one', second, (id) => setChosen([first.id, id]))}
      </div>
      {problem !== null && <p className="field-problem">{problem}</p>}
      {first.id === second.id ? (
        <p className="soft">This is the same design twice. Choose another one beside it.</p>
      ) : (
        one.view &&
        other.view && (
          <>
            <CompareTable designs={[first, second]} views={[one.view, other.view]} />
            <ForecastBeside key={`${first.id} ${second.id}`} design={first.id} other={second.id} />
          </>
        )
      )}
    </div>
  );
}
