/** A line or a paragraph of text that is kept when it is left, and taken back by Escape. */
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { Input } from 'react-aria-components/Input';
import { TextArea } from 'react-aria-components/TextArea';
import { Field, type FieldWords } from './Field';
import { useDraft, type Commit } from './useDraft';

export interface TextFieldProps extends FieldWords {
  value: string;
  /** Gets the words when the field is left or Enter is pressed; may refuse with a sentence. */
  onCommit: (text: string) => Commit;
  /** Several lines: Enter makes a new line, Ctrl or ⌘ with Enter keeps. */
  lines?: number;
  placeholder?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  autoFocus?: boolean;
}

export function TextField({
  value,
  onCommit,
  lines,
  placeholder,
  isRequired = false,
  isDisabled = false,
  autoFocus = false,
  ...words
}: TextFieldProps) {
  const draft = useDraft(value, onCommit, lines !== undefined);
  const refusal = draft.refusal ?? words.problem;
  const input = {
    className: 'field-input',
    'data-draft': draft.state,
    onKeyDown: draft.onKeyDown,
    onBlur: () => void draft.commit(),
    placeholder,
  };
  return (
    <AriaTextField
      className="field"
      value={draft.text}
      onChange={draft.type}
      isInvalid={refusal !== undefined && refusal !== null}
      isRequired={isRequired}
      isDisabled={isDisabled}
      // eslint-disable-next-line jsx-a11y/no-autofocus -- the caller knows that the user asked for this field
      autoFocus={autoFocus}
      validationBehavior="aria"
    >
      <Field {...words} problem={refusal}>
        {lines === undefined ? <Input {...input} /> : <TextArea {...input} rows={lines} />}
      </Field>
    </AriaTextField>
  );
}
