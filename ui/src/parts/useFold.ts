/** Whether a fold is open: folded until somebody opens it, it begins to matter, or something in it is looked for. */
import { useState } from 'react';
import type { Sought } from '../state/desk';
import { useSoughtWithin } from '../state/useSought';

export interface Fold {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}

interface Asked {
  of: Sought['of'];
  /** The facts in it. */
  facts: readonly string[];
  /** Whether it holds anything or is of use here. */
  matters: boolean;
}

export function useFold({ of, facts, matters }: Asked): Fold {
  const isSought = useSoughtWithin(of, facts);
  const [isOpen, setOpen] = useState(matters);
  const [mattered, setMattered] = useState(matters);
  // What stops to matter stays open: its last fact may just have been cleared by hand.
  if (mattered !== matters) {
    setMattered(matters);
    if (matters) setOpen(true);
  }
  if (isSought && !isOpen) setOpen(true);
  return { isOpen, onOpenChange: setOpen };
}
