/** What is derived from the library, asked anew with every change of it; an answer older than what is shown is dropped. */
import { useEffect, useState } from 'react';
import type { Contract } from '../contract';
import { failureFrom } from '../shell/failure';
import type { ArgsOf, ReplyOf } from '../shell/shell';
import { useDesk, useDeskState } from './DeskProvider';
import { keepSame } from './same';

/** The commands that only derive something, and say from which revision. */
type Deriving = {
  [K in keyof Contract & string]: ReplyOf<Contract, K> extends { revision: number } ? K : never;
}[keyof Contract & string];

export interface Derived<T> {
  /** The newest answer; none before the first, and none after a failure. */
  told: T | null;
  /** Why there is no answer, in a sentence. */
  problem: string | null;
}

const nothing = { told: null, problem: null };

/**
 * Asks nothing without `args`, and otherwise once nothing has changed for `rest` milliseconds, and not while it is held. Until
 * the answer comes the one before stays, with every part of it that still says the same.
 */
export function useDerived<K extends Deriving>(
  command: K,
  args: ArgsOf<Contract, K> | null,
  { rest = 0, isHeld = false } = {},
): Derived<ReplyOf<Contract, K>> {
  const { shell } = useDesk();
  const revision = useDeskState((state) => state.library.revision);
  const [asked, setAsked] = useState(args);
  const kept = keepSame(asked, args);
  if (kept !== asked) setAsked(kept);
  const [derived, setDerived] = useState<Derived<ReplyOf<Contract, K>>>(nothing);
  useEffect(() => {
    if (isHeld) return undefined;
    let isHere = true;
    const hear = (fresh: typeof derived) => {
      if (isHere) setDerived((before) => keepSame(before, fresh));
    };
    const ask = () => {
      if (kept === null) return hear(nothing);
      return shell.call(command, kept).then(
        (told) => {
          if ((told as { revision: number }).revision >= revision) hear({ told, problem: null });
        },
        (thrown: unknown) => hear({ told: null, problem: failureFrom(thrown).message }),
      );
    };
    const timer = rest > 0 ? setTimeout(() => void ask(), rest) : void ask();
    return () => {
      isHere = false;
      clearTimeout(timer);
    };
  }, [shell, command, kept, revision, rest, isHeld]);
  return derived;
}
