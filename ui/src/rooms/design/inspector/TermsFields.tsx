/** The terms of a showing: whether it starts ticked, what it asks for, whom it spares. */
import type { Placement, PlacementField } from '../../../contract';
import { Switch } from '../../../parts/Switch';
import { TextField } from '../../../parts/TextField';
import type { Edits } from './useEdits';

interface Props {
  placement: Placement;
  edits: Edits<PlacementField>;
}

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export function TermsFields({ placement, edits }: Props) {
  const { preselected, hide_if_owned: hidden, asks_for: asks } = placement;
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
}
