/** Hands the desk to every component, and lets each listen to the part of the state it shows. */
import { createContext, useContext, useRef, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Desk, DeskState } from './desk';
import { keepSame } from './same';

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

/** What `pick` makes of the state, the very same object until it says something else. */
export function useKeptState<T>(pick: (state: DeskState) => T): T {
  const last = useRef<T | undefined>(undefined);
  return useStore(useDesk().store, (state) => {
    last.current = keepSame(last.current, pick(state));
    return last.current;
  });
}
