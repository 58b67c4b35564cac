/** What happened to a library that cannot be opened, what was kept, and the ways to go on. */
import { LifeBuoy } from 'lucide-react';
import { useId, useState } from 'react';
import { ActionButton } from '../../actions/ActionButton';
import { newLibraryAction, openLibraryAction } from '../../actions/file-actions';
import { Button } from '../../parts/Button';
import { failureFrom } from '../../shell/failure';
import { openBy } from '../../state/commands';
import { useDesk } from '../../state/DeskProvider';
import type { Trouble } from '../../state/library';
import './rescue.css';

export function Rescue({ trouble }: { trouble: Trouble }) {
  const desk = useDesk();
  const id = useId();
  const [refusal, setRefusal] = useState<string | null>(null);
  const go = async (command: 'open' | 'rescue') => {
    setRefusal(null);
    try {
      await openBy(desk, command, {});
    } catch (thrown) {
      const failure = failureFrom(thrown);
      if (failure.code !== 'cancelled') setRefusal(failure.message);
    }
  };
  return (
    <main className="rescue">
      <div className="rescue-sheet">
        <LifeBuoy size="1.75rem" strokeWidth={1.25} aria-hidden />
        <h1>Your library could not be opened</h1>
        <p role="alert">{trouble.message}</p>
        {trouble.detail !== null && (
          <section aria-labelledby={id} className="rescue-way">
            <h2 id={id}>A way out</h2>
            <p>{trouble.detail}</p>
            <Button kind="primary" onPress={() => void go('rescue')}>
              Do this
            </Button>
          </section>
        )}
        <p className="field-problem" role="alert">
          {refusal}
        </p>
        <div className="rescue-others">
          <Button onPress={() => void go('open')}>Try again</Button>
          <ActionButton action={openLibraryAction} />
          <ActionButton action={newLibraryAction} />
        </div>
        <p className="soft rescue-quiet">Whatever you choose, no file is thrown away.</p>
      </div>
    </main>
  );
}
