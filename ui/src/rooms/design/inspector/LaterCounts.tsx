/** After how many days later orders of the same buyers are counted. */
import { memo } from 'react';
import { TagPicker } from '../../../parts/TagPicker';
import { DesignFact } from './DesignFact';
import { FoldedGroup } from './FoldedGroup';
import { useDesignFact } from './useDesignFact';
import { useDesignEdits } from './useEdits';

const usual = [30, 90, 180, 365];

/** Ten years: later orders say nothing about this one any more. */
const longest = 3650;

const none: readonly number[] = [];

export const LaterCounts = memo(function LaterCounts({ id }: { id: string }) {
  const days = useDesignFact(id, 'cohort_days') ?? none;
  const { keep } = useDesignEdits(id);
  const choices = [...new Set([...usual, ...days])].map((day) => ({
    id: String(day),
    label: `${day} days`,
  }));
  const keepDays = (more: readonly number[]) =>
    keep({ field: 'cohort_days', value: more.toSorted((one, other) => one - other) });
  return (
    <FoldedGroup title="Later counts" of="design" facts={['cohort_days']} matters={days.length > 0}>
      <DesignFact name="cohort_days">
        <TagPicker
          label="Later orders are counted after"
          help="So that an extra is judged by what buyers do later, too."
          none="Not counted yet."
          addLabel="Add days after the purchase"
          choices={choices}
          value={days.map(String)}
          onCommit={(ids) => keepDays(ids.map(Number))}
          onNew={(words) => {
            const day = Number.parseInt(words, 10);
            return day >= 1 && day <= longest
              ? keepDays([...new Set([...days, day])])
              : { refused: `“${words}” is no number of days; write one such as 90.` };
          }}
        />
      </DesignFact>
    </FoldedGroup>
  );
});
