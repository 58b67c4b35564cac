/** A button that opens the catalogue to pick one offer from it. */
import { Button } from '../../parts/Button';
import { Popover } from '../../parts/Popover';
import { priceText } from '../../parts/priceText';
import { useDeskState } from '../../state/DeskProvider';
import { OfferPicker } from './OfferPicker';

interface Props {
  /** What the button says. */
  button: string;
  /** What is picked, for those who hear it: "Choose the main offer". */
  label: string;
  kind?: 'primary' | 'plain' | 'quiet';
  onPick: (offer: string) => void;
  onNew?: (name: string) => void;
}

export function PickOffer({ button, label, kind = 'plain', onPick, onNew }: Props) {
  const trigger = (
    <Button
      kind={kind}
      size="small"
      aria-label={button === label ? undefined : `${button}: ${label}`}
    >
      {button}
    </Button>
  );
  return (
    <Popover label={label} trigger={trigger} size="wide">
      {(close) => {
        const closing = (then: (word: string) => void) => (word: string) => {
          close();
          then(word);
        };
        return <Offers onPick={closing(onPick)} onNew={onNew && closing(onNew)} />;
      }}
    </Popover>
  );
}

interface OffersProps {
  onPick: (offer: string) => void;
  onNew: ((name: string) => void) | undefined;
}

function Offers({ onPick, onNew }: OffersProps) {
  const offers = useDeskState(({ library }) => library.offers);
  const picks = [...offers.values()]
    .filter((offer) => !offer.archived)
    .map(({ id, name, price, benefit_line: line, category }) => ({
      id,
      name,
      price: priceText(price),
      reason: line === '' ? category : line,
    }));
  return (
    <OfferPicker
      label="Offers of the catalogue"
      picks={picks}
      onPick={onPick}
      onNew={onNew}
      empty="The catalogue is empty. Type a name to make the first offer."
    />
  );
}
