/** What the tests of a design say so far, a sentence each. */
import { memo } from 'react';
import type { Tested } from '../../../contract';

export const Tests = memo(function Tests({ tests }: { tests: readonly Tested[] }) {
  return (
    <ul className="tests-say">
      {tests.map(({ name, sentence }, at) => (
        <li key={`${at} ${name}`} className="decision-says">
          {sentence}
        </li>
      ))}
    </ul>
  );
});
