/** One choice out of a short list. */
import { Button } from 'react-aria-components/Button';
import { ListBox } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { ChevronDown } from 'lucide-react';
import type { Choice } from './choice';
import { ChoiceItem } from './ChoiceItem';
import { Field, type FieldWords } from './Field';
import type { Commit } from './useDraft';
import { useRefusal } from './useRefusal';

interface Props<Id extends string> extends FieldWords {
  choices: readonly Choice<Id>[];
  value: Id | null;
  /** May refuse with a sentence. */
  onCommit: (id: Id) => Commit;
  placeholder?: string;
  isDisabled?: boolean;
}

export function Select<Id extends string>({
  choices,
  value,
  onCommit,
  placeholder = 'Choose…',
  isDisabled = false,
  ...words
}: Props<Id>) {
  const { refusal, hand } = useRefusal();
  const problem = refusal ?? words.problem;
  return (
    <AriaSelect
      className="field"
      value={value}
      onChange={(id) => {
        const chosen = choices.find((choice) => choice.id === id);
        if (chosen && chosen.id !== value) hand(onCommit(chosen.id));
      }}
      placeholder={placeholder}
      isDisabled={isDisabled}
      isInvalid={Boolean(problem)}
      validationBehavior="aria"
    >
      <Field {...words} problem={problem}>
        <Button className="field-box select-button">
          <SelectValue className="select-value" />
          <ChevronDown size="1rem" aria-hidden />
        </Button>
      </Field>
      <Popover className="over" offset={4}>
        <ListBox className="list" items={choices}>
          {(choice) => <ChoiceItem choice={choice} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
