/** A deadline shown to buyers: whom it holds for, until when and why, and whether it was kept. */
import type { Timer, TimerScope } from '../../../contract';
import type { Choice } from '../../../parts/choice';
import { DateField } from '../../../parts/DateField';
import { NumberField } from '../../../parts/NumberField';
import { Select } from '../../../parts/Select';
import { Switch } from '../../../parts/Switch';
import { TextField } from '../../../parts/TextField';
import type { Commit } from '../../../parts/useDraft';

const scopes: readonly Choice<TimerScope>[] = [
  { id: 'everybody', label: 'for everybody, on one day' },
  { id: 'each_visitor', label: 'for each visitor anew' },
  { id: 'each_visit', label: 'for each visit anew' },
];

const first: Timer = { scope: 'everybody', ends_on: null, reason: '', moved: 0, again_from: null };

interface Props {
  timer: Timer | null;
  /** Sets the whole deadline, or takes it away. */
  onCommit: (timer: Timer | null) => Commit;
  /** Sets parts of it. */
  onMerge: (more: Partial<Timer>) => Commit;
}

export function TimerFields({ timer, onCommit, onMerge }: Props) {
  return (
    <>
      <Switch isOn={timer !== null} onCommit={(on) => onCommit(on ? first : null)}>
        A deadline is shown
      </Switch>
      {timer && (
        <>
          <Select
            label="It runs"
            choices={scopes}
            value={timer.scope}
            onCommit={(scope) => onMerge({ scope })}
          />
          <DateField
            label="Last day"
            value={timer.ends_on}
            onCommit={(day) => onMerge({ ends_on: day })}
            onClear={() => onMerge({ ends_on: null })}
          />
          <TextField
            label="Why it ends then"
            placeholder="the group begins"
            value={timer.reason}
            onCommit={(reason) => onMerge({ reason })}
          />
          <NumberField
            label="Moved back after it was shown"
            unit="times"
            value={timer.moved}
            min={0}
            max={1000}
            onCommit={(moved) => onMerge({ moved: moved ?? 0 })}
          />
          <DateField
            label="Offered again on the same terms from"
            value={timer.again_from}
            onCommit={(day) => onMerge({ again_from: day })}
            onClear={() => onMerge({ again_from: null })}
          />
        </>
      )}
    </>
  );
}
