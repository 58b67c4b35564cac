/** What a card says: the offer, its price here, what it is to the main offer, when it is met and who takes it. */
import { memo } from 'react';
import { Button } from 'react-aria-components/Button';
import { GripVertical } from 'lucide-react';
import { shareText } from '../../../parts/share';
import { useDeskState } from '../../../state/DeskProvider';
import { nameAt, takeOf, viewOf } from '../slices';
import { presentationWords, relationWords } from '../words';
import { CardMenu } from './CardMenu';
import { Marks } from './Marks';
import { Refusal } from './Refusal';

export const Card = memo(function Card({ id }: { id: string }) {
  const placement = useDeskState(({ library }) => library.placements.get(id));
  const name = useDeskState(({ library }) => nameAt(library, id));
  const price = useDeskState(({ library }) => viewOf(library, id)?.price ?? '');
  const trigger = useDeskState(({ library }) => viewOf(library, id)?.trigger ?? '');
  const taking = useDeskState(({ library }) => takeOf(library, id)?.take_rate);
  const weak = useDeskState(({ library }) => takeOf(library, id)?.take_rate_is_default ?? false);
  if (!placement) return null;
  const { plain, trade } = relationWords[placement.relation];
  const { follow_up: sent } = placement;
  return (
    <>
      <div className="card-head">
        <Button slot="drag" className="card-grip">
          <GripVertical size="1rem" aria-hidden />
        </Button>
        <h3>{name}</h3>
        <CardMenu id={id} name={name} />
      </div>
      <p className="card-price figure">{price}</p>
      <p className={`card-relation card-relation-${placement.relation}`}>
        {plain} <span className="card-trade">{trade}</span>
      </p>
      <p className="card-detail">
        {presentationWords[placement.presentation]}
        {sent && `, day ${sent.after_days}`}
      </p>
      {trigger !== '' && <p className="card-trigger">{trigger}</p>}
      <div className="card-foot">
        {taking !== undefined && (
          <span className="figure">
            {shareText(taking)} say yes{weak && <span className="card-weak"> · our guess</span>}
          </span>
        )}
        <Marks pin={{ what: 'placement', id }} about={name} />
      </div>
      <Refusal card={id} />
    </>
  );
});
