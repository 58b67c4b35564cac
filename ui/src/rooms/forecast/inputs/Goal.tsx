/** What a month is to leave. */
import { memo } from 'react';
import type { Design } from '../../../contract';
import { Fact } from '../../../parts/Fact';
import { OptionalAmountField } from '../../../parts/OptionalAmountField';
import { useDesignEdits } from '../../design/inspector/useEdits';

export const Goal = memo(function Goal({ design: { id, goal, currency } }: { design: Design }) {
  const { keep } = useDesignEdits(id);
  return (
    <section className="forecast-inputs" aria-labelledby="forecast-goal">
      <h3 id="forecast-goal">Your goal</h3>
      <Fact of="design" name="goal">
        <OptionalAmountField
          label="A month is to leave"
          help="Empty where you have none."
          currency={currency}
          value={goal}
          onCommit={(value) => keep({ field: 'goal', value })}
        />
      </Fact>
    </section>
  );
});
