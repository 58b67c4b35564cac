/** One test: what is tried, its two versions, and whether it is decided. */
import type { Arm, ArmsOfGroup, SplitTest } from '../../../contract';
import { NumberField } from '../../../parts/NumberField';
import { RecordList, type SetSome } from '../../../parts/RecordList';
import { Select } from '../../../parts/Select';
import { Switch } from '../../../parts/Switch';
import { TextField } from '../../../parts/TextField';
import { useKeptState } from '../../../state/DeskProvider';
import { placementsOf } from '../../../state/library';
import { nameAt } from '../slices';
import { stageWords } from '../words';
import { ArmFields } from './ArmFields';

interface Props {
  design: string;
  test: SplitTest;
  set: SetSome<SplitTest>;
}

const nobody = { visitors: 0, buyers: 0, revenue: null };

export function SplitTestFields({ design, test, set }: Props) {
  return (
    <>
      <TextField
        label="What is tried"
        value={test.name}
        onCommit={(name) => set({ name: name.trim() })}
      />
      <Tried design={design} test={test} set={set} />
      <BothArms design={design} of={test} set={set} />
      <NumberField
        label="People planned for each version"
        help="Before it began. 0 where none were planned."
        value={test.planned}
        min={0}
        onCommit={(planned) => set({ planned: planned ?? 0 })}
      />
      <Switch isOn={test.sequential} onCommit={(sequential) => set({ sequential })}>
        Its evidence stays honest however often one looks
      </Switch>
      <Switch isOn={test.decided} onCommit={(decided) => set({ decided })}>
        It is decided
      </Switch>
      <RecordList<ArmsOfGroup>
        one="group of buyers"
        help="The same for some of the people, such as “from the newsletter”."
        value={test.groups}
        nameOf={({ name }) => name}
        fresh={(name) => ({ name, a: nobody, b: nobody })}
        onChange={(make) => set(({ groups }) => ({ groups: make(groups) }))}
      >
        {(group, setGroup) => (
          <>
            <TextField
              label="Who"
              value={group.name}
              onCommit={(name) => setGroup({ name: name.trim() })}
            />
            <BothArms design={design} of={group} set={setGroup} />
          </>
        )}
      </RecordList>
    </>
  );
}

interface Arms {
  a: Arm;
  b: Arm;
}

/** The two versions side by side. */
function BothArms({ design, of, set }: { design: string; of: Arms; set: SetSome<Arms> }) {
  return (
    <>
      <ArmFields
        design={design}
        name="Without it (A)"
        arm={of.a}
        onMerge={(more) => set(({ a }) => ({ a: { ...a, ...more } }))}
      />
      <ArmFields
        design={design}
        name="With it (B)"
        arm={of.b}
        onMerge={(more) => set(({ b }) => ({ b: { ...b, ...more } }))}
      />
    </>
  );
}

/** The card that version B has; none where another change is tried. */
function Tried({ design, test, set }: Props) {
  const cards = useKeptState(({ library }) =>
    placementsOf(library, design).map(({ id, stage }) => ({
      id,
      label: nameAt(library, id),
      detail: stageWords[stage],
    })),
  );
  return (
    <Select
      label="The card it is about"
      choices={[{ id: 'none', label: 'Another change' }, ...cards]}
      value={test.placement ?? 'none'}
      onCommit={(id) => set({ placement: id === 'none' ? null : id })}
    />
  );
}
