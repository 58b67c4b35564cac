/** Keeps the sentence of a refusal at the field whose commit was refused. */
import { useState } from 'react';
import type { Commit } from './useDraft';

export interface Refusing {
  /** Why the last commit was refused. */
  refusal: string | null;
  /** Takes the answer to a commit and shows its refusal, if it is one. */
  hand: (answer: Commit) => void;
}

export function useRefusal(): Refusing {
  const [refusal, setRefusal] = useState<string | null>(null);
  const hand = (answer: Commit) =>
    void Promise.resolve(answer).then((settled) => setRefusal(settled?.refused ?? null));
  return { refusal, hand };
}
