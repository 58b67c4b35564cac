/** Money typed as people type it; Rust reads it, and the field shows what was understood or why not. */
import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { Field, type FieldWords } from './Field';
import { useDraft, type Commit } from './useDraft';

/** What Rust says about typed money; `Extra` carries the amount itself, if the caller wants it. */
export type Parsed<Extra = object> =
  ({ ok: true; text: string } & Extra) | { ok: false; message: string };

export interface MoneyFieldProps<Extra> extends FieldWords {
  /** The present amount as text, such as `$400`. */
  value: string;
  /** Asks Rust to read what was typed. */
  parse: (typed: string) => Promise<Parsed<Extra>>;
  /** Gets what Rust understood, once, when the field is left or Enter is pressed. */
  onCommit: (understood: { ok: true; text: string } & Extra) => Commit;
  placeholder?: string;
  isDisabled?: boolean;
}

export function MoneyField<Extra = object>({
  value,
  parse,
  onCommit,
  placeholder,
  isDisabled = false,
  ...words
}: MoneyFieldProps<Extra>) {
  const draft = useDraft(value, async (typed) => {
    const answer = await parse(typed);
    if (!answer.ok) return { refused: answer.message };
    return onCommit(answer);
  });
  const problem = draft.refusal ?? words.problem;
  return (
    <AriaTextField
      className="field"
      value={draft.text}
      onChange={draft.type}
      isInvalid={problem !== undefined && problem !== null}
      isDisabled={isDisabled}
      validationBehavior="aria"
    >
      <Field {...words} problem={problem}>
        <Input
          className="field-input field-figure figure"
          inputMode="decimal"
          autoComplete="off"
          data-draft={draft.state}
          onKeyDown={draft.onKeyDown}
          onBlur={() => void draft.commit()}
          onFocus={(event) => event.currentTarget.select()}
          placeholder={placeholder}
        />
      </Field>
    </AriaTextField>
  );
}
