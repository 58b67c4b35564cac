/** The results clients want, in their words; offers say which of them they support. */
import { Target, Trash2 } from 'lucide-react';
import type { Outcome } from '../../contract';
import { EmptyState } from '../../parts/EmptyState';
import { IconButton } from '../../parts/IconButton';
import { TextField } from '../../parts/TextField';
import { failureFrom } from '../../shell/failure';
import { change, watching } from '../../state/commands';
import { useDesk, useDeskState } from '../../state/DeskProvider';
import { useApply } from '../../state/useApply';

export function OutcomeList() {
  const desk = useDesk();
  const outcomes = useDeskState((state) => state.library.outcomes);
  const offers = useDeskState((state) => state.library.offers);
  const add = async (words: string) => {
    if (words.trim() === '') return undefined;
    try {
      await change(desk, 'add_outcome', { name: words.trim(), watching: watching(desk) });
      return undefined;
    } catch (thrown) {
      return { refused: failureFrom(thrown).message };
    }
  };
  const supporters = (id: string) =>
    [...offers.values()].filter((offer) => offer.outcomes.includes(id)).length;
  return (
    <section className="outcomes" aria-label="Results">
      <p className="soft">
        What clients come for, as they would say it: “steady confidence at work”, “sleep through the
        night”. An extra belongs beside a main offer when both serve the same result.
      </p>
      {outcomes.size === 0 && (
        <EmptyState title="No results yet" icon={Target}>
          Write the first one below.
        </EmptyState>
      )}
      <ul>
        {[...outcomes.values()].map((outcome) => (
          <OutcomeRow key={outcome.id} outcome={outcome} supporters={supporters(outcome.id)} />
        ))}
      </ul>
      <TextField
        label="Add a result"
        placeholder="In the client’s words…"
        value=""
        onCommit={add}
      />
    </section>
  );
}

function OutcomeRow({ outcome, supporters }: { outcome: Outcome; supporters: number }) {
  const { keep, tell } = useApply();
  const { id, words } = outcome;
  return (
    <li>
      <TextField
        label={`Result: ${words}`}
        hideLabel
        value={words}
        onCommit={(text) => keep({ edit: 'reword_outcome', id, words: text.trim() })}
      />
      <span className="soft figure">{supporters === 1 ? '1 offer' : `${supporters} offers`}</span>
      <IconButton
        label={`Remove “${words}”`}
        icon={Trash2}
        onPress={() => void tell({ edit: 'remove_outcome', id })}
      />
    </li>
  );
}
