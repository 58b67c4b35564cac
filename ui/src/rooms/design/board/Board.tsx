/** Six stages from left to right, with the cards a buyer meets there. */
import { useDeskState } from '../../../state/DeskProvider';
import { placementsOf } from '../../../state/library';
import { stageWords, stages } from '../words';
import { Card } from './Card';
import './board.css';

export function Board() {
  const library = useDeskState((state) => state.library);
  const placements = library.watching ? placementsOf(library, library.watching) : [];
  return (
    <div className="board">
      {stages.map((stage) => (
        <section key={stage} className="stage" aria-label={stageWords[stage]}>
          <h2 className="eyebrow">{stageWords[stage]}</h2>
          {placements
            .filter((placement) => placement.stage === stage)
            .map((placement) => (
              <Card key={placement.id} id={placement.id} />
            ))}
        </section>
      ))}
    </div>
  );
}
