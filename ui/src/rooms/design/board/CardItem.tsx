/** A card as a row of its stage: what it is called for those who hear it, and its paper for those who see it. */
import { memo } from 'react';
import { GridListItem } from 'react-aria-components/GridList';
import { useDeskState } from '../../../state/DeskProvider';
import { nameAt, viewOf } from '../slices';
import { relationWords } from '../words';
import { Card } from './Card';

export const CardItem = memo(function CardItem({ id }: { id: string }) {
  const name = useDeskState(({ library }) => nameAt(library, id));
  const price = useDeskState(({ library }) => viewOf(library, id)?.price ?? '');
  const relation = useDeskState(({ library }) => library.placements.get(id)?.relation);
  const words = [name, price, relation && relationWords[relation].plain].filter(Boolean).join(', ');
  return (
    <GridListItem id={id} textValue={name} aria-label={words} className="card" data-card={id}>
      <Card id={id} />
    </GridListItem>
  );
});
