/** When a card is met: always, after an answer to an earlier one, or on a condition. */
import { memo } from 'react';
import type { Condition, Trigger } from '../../../contract';
import { Select } from '../../../parts/Select';
import { useDesk, useDeskState } from '../../../state/DeskProvider';
import { designOnScreen, type LibraryState } from '../../../state/library';
import { stageWords } from '../words';
import { ConditionField } from './ConditionField';
import { useEarlier } from './useEarlier';
import { usePlacementEdits } from './useEdits';

export const TriggerField = memo(function TriggerField({ id }: { id: string }) {
  const desk = useDesk();
  const trigger = useDeskState(({ library }) => library.placements.get(id)?.trigger);
  const earlier = useEarlier(id);
  const edits = usePlacementEdits(id);
  if (!trigger) return null;
  const last = earlier.at(-1)?.id;
  const none = last === undefined ? { isDisabled: true, detail: 'Nothing comes before it.' } : {};
  const set = (value: Trigger) => edits.ask({ field: 'trigger', value });
  const start = (on: Trigger['on']) => {
    const waits = 'placement' in trigger ? trigger.placement : last;
    if (on === 'always') set({ on });
    else if (on === 'when') {
      set({ on, condition: firstCondition(desk.store.getState().library) });
    } else if (waits !== undefined) set({ on, placement: waits });
  };
  return (
    <>
      <Select
        label="Shown"
        choices={[
          { id: 'always', label: 'to everyone who comes here' },
          { id: 'after_yes', label: 'after a yes to …', ...none },
          { id: 'after_no', label: 'after a no to …', ...none },
          { id: 'when', label: 'on a condition' },
        ]}
        value={trigger.on}
        problem={edits.problem('trigger')}
        onCommit={start}
      />
      {'placement' in trigger && (
        <Select
          label={trigger.on === 'after_yes' ? 'A yes to' : 'A no to'}
          choices={earlier.map((one) => ({
            id: one.id,
            label: one.name,
            detail: one.stage && stageWords[one.stage],
          }))}
          value={trigger.placement}
          onCommit={(waits) => set({ ...trigger, placement: waits })}
        />
      )}
      {trigger.on === 'when' && (
        <ConditionField
          condition={trigger.condition}
          onCommit={(condition) =>
            edits.keep({ field: 'trigger', value: { on: 'when', condition } })
          }
        />
      )}
    </>
  );
});

/** What a condition starts with: the first segment, else a basket of the main offer's price. */
function firstCondition(library: LibraryState): Condition {
  const design = designOnScreen(library);
  const segment = design?.segments[0];
  if (segment) return { fact: 'in_segment', segment: segment.id };
  const amount = library.view?.forecast?.main_alone ?? {
    minor: 0,
    currency: design?.currency ?? 'USD',
  };
  return { fact: 'basket_at_least', amount };
}
