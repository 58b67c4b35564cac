/** When a follow-up is sent, how it reaches the buyer, and when it stops. */
import type { Channel, FollowUp } from '../../../contract';
import { NumberField } from '../../../parts/NumberField';
import { Select } from '../../../parts/Select';
import { Switch } from '../../../parts/Switch';
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
      <Switch
        isOn={sent.stops_when_bought}
        onCommit={(on) => edits.merge('follow_up', { stops_when_bought: on })}
      >
        Not sent to those who bought it meanwhile
      </Switch>
      <Switch
        isOn={sent.unsubscribe}
        onCommit={(on) => edits.merge('follow_up', { unsubscribe: on })}
      >
        It holds a way to get no more of them
      </Switch>
    </>
  );
}
