/** Writing on the page: what is typed goes to the library on every pause, all of it as one step; the page waits meanwhile. */
import { useEffect, useMemo } from 'react';
import { keepDraft } from '../../parts/drafts';
import type { Refused } from '../../parts/useDraft';
import type { Desk } from '../../state/desk';
import { useDesk } from '../../state/DeskProvider';
import { useApply, type Applying } from '../../state/useApply';
import type { Spot } from './frame-message';
import { textAt, writing, type Text } from './write-in-place';

/** How long nobody types before what stands there is kept, in milliseconds. */
const pause = 600;
let writings = 0;

export interface Writing {
  /** Begins at a spot; nothing where it shows no text that can be written. */
  begin: (spot: Spot) => Text | null;
  /** Takes what stands there so far. */
  type: (spot: Spot, text: string) => void;
  /** Takes what is to stand there; the answer is the sentence of a refusal. */
  finish: (spot: Spot, text: string) => Promise<void | Refused>;
  /** Leaves the spot as it was before. */
  leave: (spot: Spot) => Promise<void>;
  /** Keeps what stands there, as when the room is left. */
  end: () => void;
}

export function useWriting(): Writing {
  const desk = useDesk();
  const { keep } = useApply();
  const hand = useMemo(() => writingWith(desk, keep), [desk, keep]);
  useEffect(() => hand.end, [hand]);
  return hand;
}

/** The one text that is being written. */
interface Open {
  spot: Spot;
  gesture: string;
  before: string;
  typed: string;
  kept: string;
  /** Takes it off the list of what is not kept yet. */
  settle: () => void;
}

const nothing = () => undefined;

function writingWith({ store }: Desk, keep: Applying['keep']): Writing {
  let open: Open | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const keepNow = async (text: Open): Promise<void | Refused> => {
    const { spot, typed, kept, gesture } = text;
    const edit = typed === kept ? null : writing(store.getState().library, spot, typed);
    const answer = edit ? await keep(edit, { gesture }) : undefined;
    if (answer) return answer;
    text.kept = typed;
    return text.typed === typed ? text.settle() : undefined;
  };
  const save = async () => {
    clearTimeout(waiting);
    return open ? keepNow(open) : undefined;
  };
  const isOpen = (spot: Spot) =>
    open !== null && open.spot.record === spot.record && open.spot.field === spot.field;
  const type = (spot: Spot, text: string) => {
    if (!open || !isOpen(spot)) return;
    const now = open;
    now.typed = text;
    now.settle();
    now.settle = keepDraft(() => keepNow(now));
    clearTimeout(waiting);
    waiting = setTimeout(() => void save(), pause);
  };
  const finish = async (spot: Spot, text: string) => {
    type(spot, text);
    const answer = await save();
    if (!answer && isOpen(spot)) open = null;
    return answer;
  };
  return {
    begin(spot) {
      const text = textAt(store.getState().library, spot);
      if (!text) return null;
      void save();
      const { record, field } = spot;
      const was = text.text;
      writings += 1;
      open = {
        spot: { record, field },
        gesture: `writing-${writings}`,
        before: was,
        typed: was,
        kept: was,
        settle: nothing,
      };
      return text;
    },
    type,
    finish,
    async leave(spot) {
      if (open && isOpen(spot)) await finish(spot, open.before);
    },
    end: () => void save(),
  };
}
