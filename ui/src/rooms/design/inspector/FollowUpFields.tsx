/** When a follow-up is sent and how it reaches the buyer. */
import type { Channel, FollowUp } from '../../../contract';
import { NumberField } from '../../../parts/NumberField';
import { Select } from '../../../parts/Select';
import { channelWords } from '../words';
import { usePlacementEdits } from './useEdits';

const channels = (Object.keys(channelWords) as Channel[]).map((id) => ({
  id,
  label: channelWords[id],
}));

/** Two years, the longest a follow-up may wait. */
const longest = 730;

export function FollowUpFields({ id, sent }: { id: string; sent: FollowUp }) {
  const edits = usePlacementEdits(id);
  const set = (more: Partial<FollowUp>) =>
    edits.ask({ field: 'follow_up', value: { ...sent, ...more } });
  return (
    <>
      <NumberField
        label="Days after the purchase"
        value={sent.after_days}
        min={0}
        max={longest}
        problem={edits.problem('follow_up')}
        onCommit={(days) => {
          if (days !== null) set({ after_days: days });
        }}
      />
      <Select
        label="How it reaches the buyer"
        choices={channels}
        value={sent.channel}
        onCommit={(channel) => set({ channel })}
      />
    </>
  );
}
