/** Why the last wish about a card was refused, beside the card. */
import { memo } from 'react';
import { OctagonX } from 'lucide-react';
import { useDeskState } from '../../../state/DeskProvider';

export const Refusal = memo(function Refusal({ card }: { card: string }) {
  const message = useDeskState(({ board }) =>
    board.refusal?.card === card ? board.refusal.message : null,
  );
  // The region is there before its words, or the words are not said.
  return (
    <div role="alert" className="card-refusal">
      {message !== null && (
        <>
          <OctagonX size="1em" aria-hidden />
          <span>{message} Nothing was changed.</span>
        </>
      )}
    </div>
  );
});
