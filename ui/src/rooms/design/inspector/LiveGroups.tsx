/** The same counts for some of the buyers, such as those from the newsletter. */
import type { GroupCounts } from '../../../contract';
import { NumberField } from '../../../parts/NumberField';
import { RecordList } from '../../../parts/RecordList';
import { TextField } from '../../../parts/TextField';
import { usePlacementEdits } from './useEdits';

export function LiveGroups({ id, groups }: { id: string; groups: readonly GroupCounts[] }) {
  const { alter } = usePlacementEdits(id);
  return (
    <RecordList<GroupCounts>
      one="group"
      help="Such as “from the newsletter”."
      value={groups}
      nameOf={({ name }) => name}
      fresh={(name) => ({ name, shown: 0, accepted: 0 })}
      onChange={(make, part) =>
        alter('live', (live) => live && { ...live, groups: make(live.groups) }, `groups ${part}`)
      }
    >
      {(group, set) => (
        <>
          <TextField
            label="Who"
            value={group.name}
            onCommit={(name) => set({ name: name.trim() })}
          />
          <NumberField
            label="Shown to them"
            value={group.shown}
            min={0}
            onCommit={(shown) => set({ shown: shown ?? 0 })}
          />
          <NumberField
            label="Taken by them"
            value={group.accepted}
            min={0}
            onCommit={(accepted) => set({ accepted: accepted ?? 0 })}
          />
        </>
      )}
    </RecordList>
  );
}
