/** The room where a design is put together: its board, and the same design as a map of the flow. */
import { lazy, Suspense, useEffect } from 'react';
import { useAddActions } from '../../actions/ActionsProvider';
import { keepPressAfterDrag } from '../../parts/press-after-drag';
import { useDeskState } from '../../state/DeskProvider';
import { boardActions } from './board-actions';
import { Board } from './board/Board';
import { ViewChoice } from './ViewChoice';
import './design-room.css';

const FlowMap = lazy(() => import('./map/FlowMap'));

export default function DesignRoom() {
  useAddActions(boardActions);
  useEffect(() => keepPressAfterDrag(window), []);
  const view = useDeskState(({ board }) => board.view);
  return (
    <div className="design-room">
      <ViewChoice />
      {view === 'board' ? (
        <Board />
      ) : (
        <Suspense fallback={<p className="soft design-room-wait">Drawing the map…</p>}>
          <FlowMap />
        </Suspense>
      )}
    </div>
  );
}
