/** One offer at a stage, in few words: what it is, what it costs here, when it is met. */
import { useDeskState } from '../../../state/DeskProvider';
import { relationWords } from '../words';

export function Card({ id }: { id: string }) {
  const placement = useDeskState((state) => state.library.placements.get(id));
  const name = useDeskState((state) => state.library.offers.get(placement?.offer ?? '')?.name);
  const view = useDeskState((state) =>
    state.library.view?.placements.find((one) => one.placement === id),
  );
  if (!placement) return null;
  const { plain, trade } = relationWords[placement.relation];
  return (
    <article className="card">
      <h3>{name}</h3>
      <p className="figure">{view?.price}</p>
      <p className="soft">
        {plain} ({trade})
      </p>
      {view?.trigger && <p className="soft">{view.trigger}</p>}
    </article>
  );
}
