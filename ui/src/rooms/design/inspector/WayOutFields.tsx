/** How easy the no of a card is to find beside its yes. */
import { memo } from 'react';
import type { WayOut } from '../../../contract';
import { NumberField } from '../../../parts/NumberField';
import { PercentField } from '../../../parts/PercentField';
import { Switch } from '../../../parts/Switch';
import { useDeskState } from '../../../state/DeskProvider';
import { FoldedGroup } from './FoldedGroup';
import { PlacementFact } from './PlacementFact';
import { usePlacementEdits } from './useEdits';

/** As large as the yes, well readable, at once and in sight. */
function isPlain({ size_permille, contrast_hundredths, after_seconds, needs_scroll }: WayOut) {
  return (
    size_permille === 1000 && contrast_hundredths === 700 && after_seconds === 0 && !needs_scroll
  );
}

export const WayOutFields = memo(function WayOutFields({ id }: { id: string }) {
  const out = useDeskState(({ library }) => library.placements.get(id)?.way_out);
  const { merge } = usePlacementEdits(id);
  if (!out) return null;
  const set = (more: Partial<WayOut>) => merge('way_out', more);
  return (
    <FoldedGroup title="The no" of="placement" facts={['way_out']} matters={!isPlain(out)}>
      <PlacementFact name="way_out">
        <PercentField
          label="Its letters beside those of the yes"
          help="100% is just as large."
          ppm={out.size_permille * 1000}
          maxPpm={5_000_000}
          onCommit={(ppm) => set({ size_permille: Math.round((ppm ?? 0) / 1000) })}
        />
        <NumberField
          label="Its contrast to the ground"
          unit="to 1"
          help="4.5 to 1 is read by most people."
          value={out.contrast_hundredths / 100}
          min={1}
          max={21}
          step={0.1}
          format={{ maximumFractionDigits: 2 }}
          onCommit={(ratio) => set({ contrast_hundredths: Math.round((ratio ?? 1) * 100) })}
        />
        <NumberField
          label="It appears after"
          unit="seconds"
          value={out.after_seconds}
          min={0}
          max={600}
          onCommit={(seconds) => set({ after_seconds: seconds ?? 0 })}
        />
        <Switch isOn={out.needs_scroll} onCommit={(needs_scroll) => set({ needs_scroll })}>
          One must scroll to see it
        </Switch>
      </PlacementFact>
    </FoldedGroup>
  );
});
