/** The truthful word about saving: "saved" only after Rust has said so. */
import { CircleAlert } from 'lucide-react';
import { useDeskState } from '../state/DeskProvider';
import './window.css';

export function SavedWord() {
  const saving = useDeskState((state) => state.library.saving);
  const why = useDeskState((state) => state.library.notSaved);
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
