/** A day, typed part by part in the user's own order. */
import { parseDate, type CalendarDate } from '@internationalized/date';
import {
  DateField as AriaDateField,
  DateInput,
  DateSegment,
} from 'react-aria-components/DateField';
import { Field, type FieldWords } from './Field';
import './date-field.css';

interface Props extends FieldWords {
  /** As `2026-03-14`. */
  value: string;
  onCommit: (date: string) => void;
}

export function DateField({ value, onCommit, ...words }: Props) {
  return (
    <AriaDateField<CalendarDate>
      className="field"
      value={parseDate(value)}
      onChange={(date) => {
        if (date) onCommit(date.toString());
      }}
    >
      <Field {...words}>
        <DateInput className="field-input date-input figure">
          {(segment) => <DateSegment segment={segment} className="date-segment" />}
        </DateInput>
      </Field>
    </AriaDateField>
  );
}
