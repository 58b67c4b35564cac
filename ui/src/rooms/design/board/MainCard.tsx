/** The main offer on its sales page: what the whole design stands on. */
import { memo } from 'react';
import { Button } from 'react-aria-components/Button';
import { useDesk, useDeskState } from '../../../state/DeskProvider';
import { designOnScreen } from '../../../state/library';
import { ChooseMain } from '../ChooseMain';
import { select } from '../select';
import { Marks } from './Marks';
import { Refusal } from './Refusal';

export const MainCard = memo(function MainCard() {
  const desk = useDesk();
  const main = useDeskState(({ library }) => designOnScreen(library)?.main ?? null);
  const offer = useDeskState(({ library }) =>
    main === null ? undefined : library.offers.get(main),
  );
  const price = useDeskState(({ library }) => library.view?.main_price ?? '');
  const isChosen = useDeskState(({ selected }) => selected?.what === 'main');
  if (!offer) {
    return (
      <div className="main-card main-card-empty" data-card="main">
        <p className="eyebrow">Main offer</p>
        <p className="soft">The one thing people come for. Everything else stands around it.</p>
        <ChooseMain button="Choose the main offer" kind="primary" />
        <Marks pin={pin} about="the design" />
        <Refusal card="main" />
      </div>
    );
  }
  return (
    <div className="main-card" data-card="main" data-chosen={isChosen || undefined}>
      <p className="eyebrow">Main offer</p>
      <h3>
        <Button
          className="main-card-name"
          aria-pressed={isChosen}
          onPress={() => select(desk, { what: 'main' })}
        >
          {offer.name}
        </Button>
      </h3>
      <p className="card-price figure">{price}</p>
      {offer.inside.length > 0 && (
        <ul className="main-card-inside">
          {offer.inside.slice(0, 4).map((line) => (
            <li key={line}>{line}</li>
          ))}
          {offer.inside.length > 4 && <li>and {offer.inside.length - 4} more</li>}
        </ul>
      )}
      <div className="card-foot">
        <ChooseMain button="Replace" />
        <Marks pin={pin} about="the main offer and the design" />
      </div>
      <Refusal card="main" />
    </div>
  );
});

const pin = { what: 'main' } as const;
