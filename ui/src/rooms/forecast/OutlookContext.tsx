/** Hands the forecast to what shows it, so that what only surrounds it is not drawn anew with every move of a slider. */
import { createContext, useContext } from 'react';
import type { Edit, Outlook } from '../../contract';

export interface Expected {
  outlook: Outlook;
  /** What is tried in it and not made. */
  tried: readonly Edit[];
}

export const OutlookContext = createContext<Expected | null>(null);

/** The forecast on screen; only inside an `OutlookContext`. */
export function useExpected(): Expected {
  const expected = useContext(OutlookContext);
  if (!expected) throw new Error('A component asked for the forecast outside its room.');
  return expected;
}
