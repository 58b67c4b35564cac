/** A number with its unit, read in the user's own way of writing; kept on leaving, Enter or a step. */
import { useContext, useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { useLocale } from 'react-aria-components/I18nProvider';
import { Input } from 'react-aria-components/Input';
import {
  NumberField as AriaNumberField,
  NumberFieldStateContext,
} from 'react-aria-components/NumberField';
import { Minus, Plus } from 'lucide-react';
import { Field, type FieldWords } from './Field';
import type { Commit } from './useDraft';
import { useKeepDraft } from './useKeepDraft';
import { useRefusal } from './useRefusal';

export interface NumberFieldProps extends FieldWords {
  value: number | null;
  /** Gets the new number, `null` when the field was emptied; may refuse with a sentence. */
  onCommit: (value: number | null) => Commit;
  min?: number;
  max?: number;
  step?: number;
  format?: Intl.NumberFormatOptions;
  /** A word after the number, such as `minutes`. */
  unit?: string;
  isDisabled?: boolean;
}

export function NumberField({
  value,
  onCommit,
  min,
  max,
  step,
  format,
  unit,
  isDisabled = false,
  ...words
}: NumberFieldProps) {
  const { locale } = useLocale();
  const { refusal, hand } = useRefusal();
  const problem = refusal ?? words.problem;
  const writer = useMemo(() => new Intl.NumberFormat(locale, format), [locale, format]);
  const kept = value === null ? '' : writer.format(value);
  return (
    <AriaNumberField
      className="field"
      value={value ?? Number.NaN}
      onChange={(next) => {
        const number = Number.isNaN(next) ? null : next;
        if (number !== value) hand(onCommit(number));
      }}
      minValue={min}
      maxValue={max}
      step={step}
      formatOptions={format}
      isDisabled={isDisabled}
      isInvalid={Boolean(problem)}
      validationBehavior="aria"
    >
      <Field {...words} problem={problem}>
        <Group className="field-box">
          <NumberInput kept={kept} />
          {unit !== undefined && <span className="field-unit">{unit}</span>}
          <Button slot="decrement" className="field-step">
            <Minus size="0.875rem" aria-hidden />
          </Button>
          <Button slot="increment" className="field-step">
            <Plus size="0.875rem" aria-hidden />
          </Button>
        </Group>
      </Field>
    </AriaNumberField>
  );
}

/** The typing place; Escape puts back the number that holds. */
function NumberInput({ kept }: { kept: string }) {
  const state = useContext(NumberFieldStateContext);
  const typed = state?.inputValue ?? kept;
  const dirty = typed !== kept;
  useKeepDraft(dirty, () => state?.commit());
  return (
    <Input
      className="field-input field-figure figure"
      data-draft={dirty ? 'dirty' : 'clean'}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !dirty) return;
        event.preventDefault();
        event.stopPropagation();
        state?.setInputValue(kept);
      }}
    />
  );
}
