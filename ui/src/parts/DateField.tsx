/** A day, typed part by part in the user's own order; kept when it is left or by Enter, taken back by Escape. */
import { parseDate, type CalendarDate } from '@internationalized/date';
import { useMemo, useState } from 'react';
import {
  DateField as AriaDateField,
  DateInput,
  DateSegment,
} from 'react-aria-components/DateField';
import { X } from 'lucide-react';
import { Field, type FieldWords } from './Field';
import { IconButton } from './IconButton';
import type { Commit } from './useDraft';
import { useKeepDraft } from './useKeepDraft';
import { useRefusal } from './useRefusal';
import './date-field.css';

interface Props extends FieldWords {
  /** As `2026-03-14`; none where no day is known. */
  value: string | null;
  onCommit: (date: string) => Commit;
  /** Takes the day away; without it there must be one. */
  onClear?: () => Commit;
}

export function DateField({ value, onCommit, onClear, ...words }: Props) {
  // The very same day while its words are the same: another object would take back half-typed parts.
  const kept = useMemo(() => (value === null ? null : parseDate(value)), [value]);
  const [draft, setDraft] = useState<CalendarDate | null | undefined>(undefined);
  const { refusal, hand } = useRefusal();
  const typed = draft?.toString() ?? null;
  const isDirty = draft !== undefined && typed !== value;
  const commit = () => {
    setDraft(undefined);
    if (!isDirty) return;
    if (typed !== null) hand(onCommit(typed));
    else if (onClear) hand(onClear());
  };
  useKeepDraft(isDirty, commit);
  const problem = refusal ?? words.problem;
  return (
    <AriaDateField<CalendarDate>
      className="field"
      value={draft === undefined ? kept : draft}
      onChange={setDraft}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        else if (event.key === 'Escape' && isDirty) {
          // The first Escape takes the typing back; only a second one reaches what is around the field.
          event.stopPropagation();
          setDraft(undefined);
        }
      }}
      isInvalid={Boolean(problem)}
      validationBehavior="aria"
    >
      <Field {...words} problem={problem}>
        <div className="date-line">
          <DateInput className="field-input date-input figure">
            {(segment) => <DateSegment segment={segment} className="date-segment" />}
          </DateInput>
          {onClear && value !== null && (
            <IconButton label={`Clear “${words.label}”`} icon={X} onPress={() => hand(onClear())} />
          )}
        </div>
      </Field>
    </AriaDateField>
  );
}
