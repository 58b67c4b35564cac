/** One choice out of a few, all in sight. */
import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components/RadioGroup';
import type { Choice } from './choice';
import { Field, type FieldWords } from './Field';
import './toggle.css';

interface Props<Id extends string> extends FieldWords {
  choices: readonly Choice<Id>[];
  value: Id | null;
  onCommit: (id: Id) => void;
  isDisabled?: boolean;
}

export function RadioGroup<Id extends string>({
  choices,
  value,
  onCommit,
  isDisabled = false,
  ...words
}: Props<Id>) {
  return (
    <AriaRadioGroup
      className="field"
      value={value}
      onChange={(id) => {
        const chosen = choices.find((choice) => choice.id === id);
        if (chosen) onCommit(chosen.id);
      }}
      isDisabled={isDisabled}
      isInvalid={Boolean(words.problem)}
      validationBehavior="aria"
    >
      <Field {...words}>
        <div className="toggle-list">
          {choices.map((choice) => (
            <Radio
              key={choice.id}
              value={choice.id}
              className="radio"
              isDisabled={choice.isDisabled ?? false}
            >
              <span className="radio-dot" aria-hidden />
              <span>
                {choice.label}
                {choice.detail !== undefined && (
                  <span className="list-item-detail">{choice.detail}</span>
                )}
              </span>
            </Radio>
          ))}
        </div>
      </Field>
    </AriaRadioGroup>
  );
}
