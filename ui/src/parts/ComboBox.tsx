/** A line of text with suggestions; words that are on no list are welcome. */
import { useContext, useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox, ComboBoxStateContext } from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { ListBox } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { ChevronDown } from 'lucide-react';
import type { Choice } from './choice';
import { ChoiceItem } from './ChoiceItem';
import { Field, type FieldWords } from './Field';
import { useDraft, type Commit, type Draft } from './useDraft';

interface Props extends FieldWords {
  choices: readonly Choice[];
  /** The words in the field: a choice's label or the user's own. */
  value: string;
  /** Gets the words, and the id of the choice they name, if they name one. */
  onCommit: (text: string, id: string | null) => Commit;
  placeholder?: string;
  isDisabled?: boolean;
}

export function ComboBox({
  choices,
  value,
  onCommit,
  placeholder,
  isDisabled = false,
  ...words
}: Props) {
  const named = (text: string) => {
    const wanted = text.trim().toLocaleLowerCase();
    return choices.find((choice) => choice.label.toLocaleLowerCase() === wanted);
  };
  const draft = useDraft(value, (text) => {
    const choice = named(text);
    return onCommit(choice?.label ?? text, choice?.id ?? null);
  });
  const problem = draft.refusal ?? words.problem;
  const shown = useMemo(
    () => suggested(choices, draft.state === 'clean' ? '' : draft.text),
    [choices, draft.state, draft.text],
  );
  return (
    <AriaComboBox
      className="field"
      allowsCustomValue
      menuTrigger="input"
      inputValue={draft.text}
      onInputChange={draft.type}
      value={null}
      onChange={(id) => {
        const choice = choices.find((one) => one.id === id);
        if (choice) draft.take(choice.label);
      }}
      items={shown}
      isDisabled={isDisabled}
      isInvalid={Boolean(problem)}
      validationBehavior="aria"
    >
      <Field {...words} problem={problem}>
        <Group className="field-box">
          <ComboInput draft={draft} placeholder={placeholder} />
          <Button className="field-step">
            <ChevronDown size="1rem" aria-hidden />
          </Button>
        </Group>
      </Field>
      <Popover className="over" offset={4}>
        <ListBox<Choice> className="list">{(choice) => <ChoiceItem choice={choice} />}</ListBox>
      </Popover>
    </AriaComboBox>
  );
}

/** The most suggestions drawn at once: a few letters say more than a long list. */
const most = 40;

function suggested(choices: readonly Choice[], typed: string): readonly Choice[] {
  const wanted = typed.trim().toLocaleLowerCase();
  const fitting =
    wanted === ''
      ? choices
      : choices.filter(({ label }) => label.toLocaleLowerCase().includes(wanted));
  return fitting.slice(0, most);
}

/** The typing place; while suggestions are open, their keys come first. */
function ComboInput({ draft, placeholder }: { draft: Draft; placeholder: string | undefined }) {
  const suggestions = useContext(ComboBoxStateContext);
  return (
    <Input
      className="field-input"
      data-draft={draft.state}
      placeholder={placeholder}
      onBlur={() => void draft.commit()}
      onKeyDown={(event) => {
        if (!suggestions?.isOpen) draft.onKeyDown(event);
      }}
    />
  );
}
