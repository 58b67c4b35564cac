/** Whether a fact is looked for, and the end of a search that a screen has drawn everything for. */
import { useEffect } from 'react';
import type { Sought } from './desk';
import { useDesk, useDeskState } from './DeskProvider';

/** Whether one of these facts is looked for. */
export function useSought(of: Sought['of'], facts: string | readonly string[]): boolean {
  return useDeskState(({ sought }) => sought?.of === of && [facts].flat().includes(sought.fact));
}

/** Whether one of these facts, or one within them, is looked for. */
export function useSoughtWithin(of: Sought['of'], facts: readonly string[]): boolean {
  return useDeskState(
    ({ sought }) => sought?.of === of && facts.includes(sought.fact.split('.')[0] ?? sought.fact),
  );
}

/** Gives up looking for what the screen does not show, so that nothing is focused much later. */
export function useEndOfSearch(of: Sought['of']): void {
  const { store } = useDesk();
  const isSearching = useDeskState(({ sought }) => sought?.of === of);
  // The effects of what lies inside run first: whatever is shown has been found by now.
  useEffect(() => {
    if (isSearching) store.setState({ sought: null });
  }, [isSearching, store]);
}
