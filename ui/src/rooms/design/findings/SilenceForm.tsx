/** "Not here, because …": silences a finding at its place with a written reason; law and codes are asked about twice. */
import { useState } from 'react';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import type { Finding } from '../../../contract';
import { Button } from '../../../parts/Button';
import { Field } from '../../../parts/Field';
import { useDesk, useDeskState } from '../../../state/DeskProvider';
import { silence } from './mending';
import { concernOf } from './told';

export function SilenceForm({ finding, onClose }: { finding: Finding; onClose: () => void }) {
  const desk = useDesk();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isAsked, setAsked] = useState(false);
  const asksTwice = useDeskState(
    ({ library }) =>
      finding.severity === 'error' && concernOf(library.view, finding)?.asks_twice === true,
  );
  const keep = async () => {
    if (asksTwice && !isAsked) {
      setAsked(true);
      return;
    }
    const refused = await silence(desk, finding, reason);
    if (refused === null) onClose();
    else setProblem(refused);
  };
  return (
    <form
      className="silence-form"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <TextField
        className="field"
        value={reason}
        onChange={(text) => {
          setReason(text);
          setAsked(false);
        }}
        isInvalid={problem !== null}
        validationBehavior="aria"
        // eslint-disable-next-line jsx-a11y/no-autofocus -- the user asked for this field
        autoFocus
      >
        <Field
          label="Not here, because…"
          help="Your reason is kept with the design and listed below the findings."
          problem={problem}
        >
          <TextArea className="field-input" rows={2} />
        </Field>
      </TextField>
      {isAsked && (
        <p role="alert">
          This rule speaks of law or of a professional code. Silence it here all the same?
        </p>
      )}
      <div className="fix-preview-actions">
        <Button kind="primary" size="small" type="submit" isDisabled={reason.trim() === ''}>
          {isAsked ? 'Silence it all the same' : 'Silence it here'}
        </Button>
        <Button size="small" onPress={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
