/** Any number of choices out of a short list, all in sight. */
import { Checkbox } from 'react-aria-components/Checkbox';
import { CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Check } from 'lucide-react';
import type { Choice } from './choice';
import { Field, type FieldWords } from './Field';
import type { Commit } from './useDraft';
import { useRefusal } from './useRefusal';
import './toggle.css';

interface Props<Id extends string> extends FieldWords {
  choices: readonly Choice<Id>[];
  value: readonly Id[];
  /** Gets the chosen ids in the order of the list; may refuse with a sentence. */
  onCommit: (ids: Id[]) => Commit;
  isDisabled?: boolean;
}

export function CheckboxGroup<Id extends string>({
  choices,
  value,
  onCommit,
  isDisabled = false,
  ...words
}: Props<Id>) {
  const { refusal, hand } = useRefusal();
  const problem = refusal ?? words.problem;
  return (
    <AriaCheckboxGroup
      className="field"
      value={[...value]}
      onChange={(ids) =>
        hand(onCommit(choices.map((choice) => choice.id).filter((id) => ids.includes(id))))
      }
      isDisabled={isDisabled}
      isInvalid={Boolean(problem)}
      validationBehavior="aria"
    >
      <Field {...words} problem={problem}>
        <div className="toggle-list">
          {choices.map((choice) => (
            <Checkbox
              key={choice.id}
              value={choice.id}
              className="checkbox"
              isDisabled={choice.isDisabled ?? false}
            >
              <span className="checkbox-box" aria-hidden>
                <Check size="0.8125rem" strokeWidth={3} />
              </span>
              <span>
                {choice.label}
                {choice.detail !== undefined && (
                  <span className="list-item-detail">{choice.detail}</span>
                )}
              </span>
            </Checkbox>
          ))}
        </div>
      </Field>
    </AriaCheckboxGroup>
  );
}
