/** The terms of a showing: whether it starts ticked, what it asks for, whom it spares. */
import { memo } from 'react';
import { Switch } from '../../../parts/Switch';
import { TextField } from '../../../parts/TextField';
import { useDeskState } from '../../../state/DeskProvider';
import { usePlacementEdits } from './useEdits';

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const TermsFields = memo(function TermsFields({ id }: { id: string }) {
  const preselected = useDeskState(({ library }) => library.placements.get(id)?.preselected);
  const hidden = useDeskState(({ library }) => library.placements.get(id)?.hide_if_owned);
  const asks = useDeskState(({ library }) => library.placements.get(id)?.asks_for);
  const edits = usePlacementEdits(id);
  if (!asks || preselected === undefined || hidden === undefined) return null;
  return (
    <>
      <Switch isOn={preselected} onCommit={(value) => edits.ask({ field: 'preselected', value })}>
        Starts ticked or in the basket
      </Switch>
      <Switch isOn={hidden} onCommit={(value) => edits.ask({ field: 'hide_if_owned', value })}>
        Not shown to those who already have it
      </Switch>
      <TextField
        label="What the buyer must fill in first"
        help="One thing a line; empty for nothing."
        value={asks.join('\n')}
        lines={2}
        onCommit={(text) => edits.keep({ field: 'asks_for', value: lines(text) })}
      />
    </>
  );
});
