/** How every rule stands in the practice and the design on screen, asked anew with every change of the library. */
import { useEffect, useState } from 'react';
import type { Speaking } from '../../contract';
import { useDesk, useDeskState } from '../../state/DeskProvider';

export type RulesHere = ReadonlyMap<string, Speaking>;

const unknown: RulesHere = new Map();

export function useRulesHere(): RulesHere {
  const { shell } = useDesk();
  const revision = useDeskState(({ library }) => library.revision);
  const watching = useDeskState(({ library }) => library.watching);
  const [here, setHere] = useState({ revision: -1, rules: unknown });
  useEffect(() => {
    let isHere = true;
    shell.call('rules_here', { watching }).then(
      (told) => {
        const rules = new Map(told.rules.map((rule) => [rule.rule, rule]));
        // What was derived from an older state is not shown over a newer one.
        if (isHere && told.revision >= revision) setHere({ revision: told.revision, rules });
      },
      // The book can be read without knowing what speaks; the next change asks again.
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [shell, revision, watching]);
  return here.rules;
}
