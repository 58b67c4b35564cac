/** The truthful word about saving: "saved" again only after Rust has said so. */
import { useEffect, useState } from 'react';
import { CircleAlert } from 'lucide-react';
import { useDeskState } from '../state/DeskProvider';
import './window.css';

/** For how long saving goes without a word, in milliseconds: one that is over sooner could not be read anyway. */
const unnoticed = 150;

export function SavedWord() {
  const now = useDeskState((state) => state.library.saving);
  const why = useDeskState((state) => state.library.notSaved);
  const [before, setBefore] = useState(now);
  useEffect(() => {
    const wait = setTimeout(() => setBefore(now), now === 'saving' ? unnoticed : 0);
    return () => clearTimeout(wait);
  }, [now]);
  const saving = now === 'saving' ? before : now;
  return (
    <span role="status" className={`saved-word saved-word-${saving}`}>
      {saving === 'saved' && 'saved'}
      {saving === 'saving' && 'saving…'}
      {saving === 'not_saved' && (
        <>
          <CircleAlert size="1em" aria-hidden /> not saved{why && <> — {why}</>}
        </>
      )}
    </span>
  );
}
