/** A fact about the buyer or the basket that a card waits for. */
import type { Condition } from '../../../contract';
import { AmountField } from '../../../parts/PriceEditor';
import { Select } from '../../../parts/Select';
import type { Refused } from '../../../parts/useDraft';
import { useDeskState } from '../../../state/DeskProvider';
import { designOnScreen } from '../../../state/library';

interface Props {
  condition: Condition;
  onCommit: (condition: Condition) => Promise<void | Refused>;
}

export function ConditionField({ condition, onCommit }: Props) {
  const design = useDeskState(({ library }) => designOnScreen(library));
  const main = useDeskState(({ library }) => library.view?.forecast?.main_alone);
  const segments = design?.segments ?? [];
  const currency = design?.currency ?? 'USD';
  const [first] = segments;
  const none = first ? {} : { isDisabled: true, detail: 'The design has no segments yet.' };
  const start = (fact: Condition['fact']) => {
    if (fact === 'in_segment' || fact === 'not_in_segment') {
      const segment = 'segment' in condition ? condition.segment : first?.id;
      if (segment !== undefined) void onCommit({ fact, segment });
      return;
    }
    const amount = 'amount' in condition ? condition.amount : (main ?? { minor: 0, currency });
    void onCommit({ fact, amount });
  };
  return (
    <>
      <Select
        label="Condition"
        choices={[
          { id: 'in_segment', label: 'the buyer is in', ...none },
          { id: 'not_in_segment', label: 'the buyer is not in', ...none },
          { id: 'basket_at_least', label: 'the basket is at least' },
          { id: 'basket_below', label: 'the basket is below' },
        ]}
        value={condition.fact}
        onCommit={start}
      />
      {'segment' in condition ? (
        <Select
          label="Segment"
          choices={segments.map(({ id, name }) => ({ id, label: name }))}
          value={condition.segment}
          onCommit={(segment) => void onCommit({ ...condition, segment })}
        />
      ) : (
        <AmountField
          label="Amount"
          value={condition.amount}
          currency={currency}
          onCommit={(amount) => onCommit({ ...condition, amount })}
        />
      )}
    </>
  );
}
