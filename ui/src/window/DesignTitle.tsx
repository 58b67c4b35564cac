/** The name of the design as the heading of the window; a click or Enter makes it a field. */
import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { TextField } from 'react-aria-components/TextField';
import { useDraft } from '../parts/useDraft';
import { apply } from '../state/commands';
import { useDesk, useDeskState } from '../state/DeskProvider';
import { designOnScreen } from '../state/library';
import './window.css';

export function DesignTitle() {
  const [editing, setEditing] = useState(false);
  const again = useRef<HTMLButtonElement>(null);
  const name = useDeskState((state) => designOnScreen(state.library)?.name ?? '');
  const close = () => {
    setEditing(false);
    requestAnimationFrame(() => again.current?.focus());
  };
  if (editing) return <TitleField name={name} onClose={close} />;
  return (
    <Button
      ref={again}
      className="design-title"
      aria-label={`${name}, rename`}
      onPress={() => setEditing(true)}
    >
      {name}
    </Button>
  );
}

function TitleField({ name, onClose }: { name: string; onClose: () => void }) {
  const desk = useDesk();
  const field = useRef<HTMLInputElement>(null);
  const draft = useDraft(name, async (value) => {
    const { library } = desk.store.getState();
    if (!library.watching) return;
    const set = { field: 'name', value } as const;
    await apply(desk, [{ edit: 'change_design', id: library.watching, set }]);
  });
  useEffect(() => field.current?.select(), []);
  return (
    <TextField
      className="design-title-field"
      aria-label="Name of the design"
      value={draft.text}
      onChange={draft.type}
      isInvalid={draft.refusal !== null}
    >
      <Input
        ref={field}
        className="field-input"
        data-draft={draft.state}
        // eslint-disable-next-line jsx-a11y/no-autofocus -- the user asked for this field
        autoFocus
        onBlur={() => void draft.commit().then(onClose)}
        onKeyDown={(event) => {
          draft.onKeyDown(event);
          if (event.key === 'Escape' || event.key === 'Enter') event.currentTarget.blur();
        }}
      />
    </TextField>
  );
}
