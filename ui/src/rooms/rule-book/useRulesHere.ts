/** How every rule stands in the practice and the design on screen, asked anew with every change of the library. */
import { useMemo } from 'react';
import type { Speaking } from '../../contract';
import { useDeskState } from '../../state/DeskProvider';
import { useDerived } from '../../state/useDerived';

export type RulesHere = ReadonlyMap<string, Speaking>;

/** Empty until it is known: the book can be read without knowing what speaks. */
export function useRulesHere(): RulesHere {
  const watching = useDeskState(({ library }) => library.watching);
  const { told } = useDerived('rules_here', { watching });
  return useMemo(() => new Map(told?.rules.map((rule) => [rule.rule, rule])), [told]);
}
