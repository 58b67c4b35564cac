/** What is known of a card since buyers meet it: its days, and what was counted. */
import { getLocalTimeZone, today } from '@internationalized/date';
import { memo } from 'react';
import type { Live } from '../../../contract';
import { DateField } from '../../../parts/DateField';
import { PercentField } from '../../../parts/PercentField';
import { Switch } from '../../../parts/Switch';
import { useDeskState } from '../../../state/DeskProvider';
import { FoldedGroup } from './FoldedGroup';
import { LiveCounts } from './LiveCounts';
import { LiveGroups } from './LiveGroups';
import { LiveTogether } from './LiveTogether';
import { PlacementFact } from './PlacementFact';
import { usePlacementEdits } from './useEdits';

const fromToday = (): Live => ({
  since: today(getLocalTimeZone()).toString(),
  reviewed: null,
  changed: null,
  counts: null,
  groups: [],
  together: null,
  floor: null,
});

export const LiveFields = memo(function LiveFields({ id }: { id: string }) {
  const live = useDeskState(({ library }) => library.placements.get(id)?.live ?? null);
  const { keep, merge } = usePlacementEdits(id);
  const set = (more: Partial<Live>) => merge('live', more);
  return (
    <FoldedGroup title="Since it is live" of="placement" facts={['live']} matters={live !== null}>
      <PlacementFact name="live">
        <Switch
          isOn={live !== null}
          onCommit={(on) => keep({ field: 'live', value: on ? fromToday() : null })}
        >
          Buyers meet it now
        </Switch>
      </PlacementFact>
      {live && (
        <>
          <DateField label="Live since" value={live.since} onCommit={(since) => set({ since })} />
          <DateField
            label="Last looked at"
            value={live.reviewed}
            onCommit={(reviewed) => set({ reviewed })}
            onClear={() => set({ reviewed: null })}
          />
          <DateField
            label="Changed without a test"
            help="Its price, words or place."
            value={live.changed}
            onCommit={(changed) => set({ changed })}
            onClear={() => set({ changed: null })}
          />
          <PercentField
            label="Not worth its place below"
            help="A share of yes. Empty for the book’s own line."
            ppm={live.floor}
            onCommit={(floor) => set({ floor })}
          />
          <LiveCounts id={id} counts={live.counts} />
          <LiveGroups id={id} groups={live.groups} />
          <LiveTogether id={id} together={live.together} />
        </>
      )}
    </FoldedGroup>
  );
});
