/** A look at what would change, with the way to do it and the way to leave it. */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '../../../parts/Button';
import { failureFrom } from '../../../shell/failure';

interface Props<T> {
  title: string;
  /** Asks Rust what would change; asked anew when it is another function. */
  ask: () => Promise<T>;
  /** Shows what Rust told. */
  children: (told: T) => ReactNode;
  onApply: (told: T) => void;
  onClose: () => void;
}

type Answer<T> = { ask: () => Promise<T> } & ({ told: T } | { refused: string });

export function Look<T extends object>({ title, ask, children, onApply, onClose }: Props<T>) {
  const sheet = useRef<HTMLElement>(null);
  // The button that was pressed has gone; without this the keyboard would be nowhere.
  useEffect(() => sheet.current?.focus(), []);
  const [last, setAnswer] = useState<Answer<T> | null>(null);
  useEffect(() => {
    let here = true;
    ask().then(
      (told) => {
        if (here) setAnswer({ ask, told });
      },
      (thrown: unknown) => {
        if (here) setAnswer({ ask, refused: failureFrom(thrown).message });
      },
    );
    return () => {
      here = false;
    };
  }, [ask]);
  // An answer to what was asked before must not be carried out.
  const answer = last?.ask === ask ? last : null;
  const told = answer && 'told' in answer ? answer.told : null;
  return (
    <section
      ref={sheet}
      tabIndex={-1}
      className="fix-preview"
      aria-label={`What changes: ${title}`}
    >
      <h4>{title}</h4>
      <div aria-live="polite">
        {answer === null && <p className="soft">Working out what would change…</p>}
        {answer && 'refused' in answer && <p>{answer.refused}</p>}
        {told && children(told)}
      </div>
      <div className="fix-preview-actions">
        <Button
          kind="primary"
          size="small"
          isDisabled={told === null}
          onPress={() => {
            if (told === null) return;
            onClose();
            onApply(told);
          }}
        >
          Apply
        </Button>
        <Button size="small" onPress={onClose}>
          Cancel
        </Button>
      </div>
    </section>
  );
}
