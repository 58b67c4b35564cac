/** How a sheet is left by something in it that leads elsewhere; nothing to do where there is no sheet. */
import { createContext, useContext } from 'react';

export const LeaveContext = createContext<() => void>(() => undefined);

/** Closes the sheet around, if there is one. */
export function useLeave(): () => void {
  return useContext(LeaveContext);
}
