/** The terms of a showing: what starts ticked, what must be bought, what is asked for, whom it spares. */
import { memo } from 'react';
import type { Placement, Stage } from '../../../contract';
import { Switch } from '../../../parts/Switch';
import { TextField } from '../../../parts/TextField';
import { useDeskState } from '../../../state/DeskProvider';
import { PlacementFact } from './PlacementFact';
import { usePlacementEdits } from './useEdits';

/** A fact of a card that is so or is not. */
type Term = 'preselected' | 'required' | 'above_button' | 'asks_first' | 'hide_if_owned';

const terms: readonly { fact: Term; words: string; only?: Stage }[] = [
  { fact: 'preselected', words: 'Starts ticked or in the basket' },
  { fact: 'required', words: 'Must be bought' },
  { fact: 'above_button', words: 'Stands above the main button', only: 'sales_page' },
  { fact: 'asks_first', words: 'A conversation first, and no charge before it', only: 'one_click' },
  { fact: 'hide_if_owned', words: 'Not shown to those who already have it' },
];

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

interface Props {
  id: string;
}

export const TermsFields = memo(function TermsFields({ id }: Props) {
  const stage = useDeskState(({ library }) => library.placements.get(id)?.stage);
  return (
    <>
      {terms.map(({ fact, words, only }) => (
        <TermSwitch key={fact} id={id} fact={fact} isAsked={only === undefined || only === stage}>
          {words}
        </TermSwitch>
      ))}
      <AsksFor id={id} />
    </>
  );
});

interface TermProps extends Props {
  fact: Term;
  isAsked: boolean;
  children: string;
}

function TermSwitch({ id, fact, isAsked, children }: TermProps) {
  const isOn = useDeskState(({ library }) => library.placements.get(id)?.[fact]);
  const edits = usePlacementEdits(id);
  // What was said stays in sight where the card has moved on to another stage.
  if (isOn === undefined || (!isAsked && !isOn)) return null;
  return (
    <PlacementFact name={fact}>
      <Switch isOn={isOn} onCommit={(value) => edits.keep({ field: fact, value })}>
        {children}
      </Switch>
    </PlacementFact>
  );
}

function AsksFor({ id }: Props) {
  const asks: Placement['asks_for'] | undefined = useDeskState(
    ({ library }) => library.placements.get(id)?.asks_for,
  );
  const edits = usePlacementEdits(id);
  if (!asks) return null;
  return (
    <PlacementFact name="asks_for">
      <TextField
        label="What the buyer must fill in first"
        help="One thing a line; empty for nothing."
        value={asks.join('\n')}
        lines={2}
        onCommit={(text) => edits.keep({ field: 'asks_for', value: lines(text) })}
      />
    </PlacementFact>
  );
}
