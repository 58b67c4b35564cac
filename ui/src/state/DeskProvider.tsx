/** Hands the desk to every component, and lets each listen to the part of the state it shows. */
import { createContext, useContext, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Desk, DeskState } from './desk';

const DeskContext = createContext<Desk | null>(null);

export function DeskProvider({ desk, children }: { desk: Desk; children: ReactNode }) {
  return <DeskContext value={desk}>{children}</DeskContext>;
}

/** The desk; only inside a `DeskProvider`. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A component asked for the desk outside its provider.');
  return desk;
}

/** The part of the state that `pick` returns, kept current. */
export function useDeskState<T>(pick: (state: DeskState) => T): T {
  return useStore(useDesk().store, pick);
}
