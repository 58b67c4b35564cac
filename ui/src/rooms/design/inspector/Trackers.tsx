/** The pages on which trackers of advertisers run. */
import { CheckboxGroup } from '../../../parts/CheckboxGroup';
import { stages, stageWords } from '../words';
import type { CheckoutProps } from './checkout';
import { DesignFact } from './DesignFact';

const pages = stages.map((id) => ({ id, label: stageWords[id] }));

export function Trackers({ checkout, set }: CheckoutProps) {
  return (
    <DesignFact name="checkout.trackers">
      <CheckboxGroup
        label="Trackers of advertisers run on"
        choices={pages}
        value={checkout.trackers}
        onCommit={(trackers) => set({ trackers })}
      />
    </DesignFact>
  );
}
