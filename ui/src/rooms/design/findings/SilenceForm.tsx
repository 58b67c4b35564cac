/** "Not here, because …": silences a finding at its place with a written reason. */
import { useState } from 'react';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import type { Finding } from '../../../contract';
import { Button } from '../../../parts/Button';
import { Field } from '../../../parts/Field';
import { useDesk } from '../../../state/DeskProvider';
import { silence } from './mending';

export function SilenceForm({ finding, onClose }: { finding: Finding; onClose: () => void }) {
  const desk = useDesk();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const keep = async () => {
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
        onChange={setReason}
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
      <div className="fix-preview-actions">
        <Button kind="primary" size="small" type="submit" isDisabled={reason.trim() === ''}>
          Silence it here
        </Button>
        <Button size="small" onPress={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
