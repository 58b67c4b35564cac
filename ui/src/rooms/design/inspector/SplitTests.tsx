/** Tests of changes: two versions held against each other, with what came of each. */
import { memo } from 'react';
import type { SplitTest } from '../../../contract';
import { RecordList } from '../../../parts/RecordList';
import { DesignFact } from './DesignFact';
import { FoldedGroup } from './FoldedGroup';
import { SplitTestFields } from './SplitTestFields';
import { useDesignFact } from './useDesignFact';
import { useDesignEdits } from './useEdits';

const nobody = { visitors: 0, buyers: 0, revenue: null };
const none: readonly SplitTest[] = [];

const fresh = (name: string): SplitTest => ({
  name,
  placement: null,
  a: nobody,
  b: nobody,
  planned: 0,
  sequential: false,
  decided: false,
  groups: [],
});

export const SplitTests = memo(function SplitTests({ id }: { id: string }) {
  const tests = useDesignFact(id, 'tests') ?? none;
  const { alter } = useDesignEdits(id);
  return (
    <FoldedGroup title="Tests" of="design" facts={['tests']} matters={tests.length > 0}>
      <DesignFact name="tests">
        <RecordList<SplitTest>
          one="test"
          help="What is tried, such as “with the journal at checkout”."
          value={tests}
          nameOf={({ name }) => name}
          fresh={fresh}
          onChange={(make, part) => alter('tests', make, part)}
        >
          {(test, set) => <SplitTestFields design={id} test={test} set={set} />}
        </RecordList>
      </DesignFact>
    </FoldedGroup>
  );
});
