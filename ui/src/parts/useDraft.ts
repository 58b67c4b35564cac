/** Typing that is not yet handed over: kept beside the value, handed over on leaving, taken back by Escape. */
import { useRef, useState, type KeyboardEvent } from 'react';
import { useKeepDraft } from './useKeepDraft';

/** Why what was typed was not taken, in a whole sentence. */
export interface Refused {
  refused: string;
}

/** What a field may answer to a commit; a promise keeps the typing on screen until it settles. */
export type Commit = void | Refused | Promise<void | Refused>;

export interface Draft {
  /** What the field shows now. */
  text: string;
  /** `dirty` while there is typing the value does not know. */
  state: 'clean' | 'dirty';
  /** The sentence of the last refusal. */
  refusal: string | null;
  type: (text: string) => void;
  commit: () => Promise<void | Refused>;
  /** Puts words in the field and hands them over at once. */
  take: (text: string) => void;
  /** Commits on Enter (with Ctrl or ⌘ in long fields), takes back on Escape. */
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Keeps a draft over `value`; `onCommit` gets what was typed, once, when the field is left. */
export function useDraft(value: string, onCommit: (text: string) => Commit, long = false): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  // Enter is followed by leaving the field: the same words must not be handed over twice.
  const handedOver = useRef<string | null>(null);
  const dirty = draft !== null && draft !== value;

  const handOver = async (text: string): Promise<void | Refused> => {
    if (handedOver.current === text) return undefined;
    if (text === value) {
      setDraft(null);
      return undefined;
    }
    handedOver.current = text;
    try {
      const answer = await onCommit(text);
      const refused = answer?.refused ?? null;
      setRefusal(refused);
      if (refused === null) setDraft((now) => (now === text ? null : now));
      return answer ?? undefined;
    } catch (thrown) {
      const refused = thrown instanceof Error ? thrown.message : 'This could not be kept.';
      setRefusal(refused);
      return { refused };
    } finally {
      if (handedOver.current === text) handedOver.current = null;
    }
  };
  const commit = async () => {
    // What was refused stays in the field; it is not asked again until it changes.
    if (refusal !== null) return { refused: refusal };
    return draft === null ? undefined : handOver(draft);
  };

  useKeepDraft(dirty, commit);

  return {
    text: draft ?? value,
    state: dirty ? 'dirty' : 'clean',
    refusal,
    type(text) {
      setDraft(text);
      setRefusal(null);
    },
    commit,
    take(text) {
      setDraft(text);
      setRefusal(null);
      void handOver(text);
    },
    onKeyDown(event) {
      if (event.nativeEvent.isComposing) return;
      if (event.key === 'Escape' && (draft !== null || refusal !== null)) {
        // The first Escape takes the typing back; only a second one reaches what is around the field.
        event.preventDefault();
        event.stopPropagation();
        setDraft(null);
        setRefusal(null);
      } else if (event.key === 'Enter' && (!long || event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        void commit();
      }
    },
  };
}
