/** What a set contains: an offer made of other offers. */
import type { Offer } from '../../contract';
import { priceText } from '../../parts/priceText';
import { TagPicker } from '../../parts/TagPicker';
import { useDeskState } from '../../state/DeskProvider';
import { FactGroup } from '../../parts/FactGroup';
import { useOfferEdit } from './useOfferEdit';

export function OfferBundle({ offer }: { offer: Offer }) {
  const edit = useOfferEdit(offer);
  const offers = useDeskState((state) => state.library.offers);
  const parts = [...offers.values()]
    .filter(
      (other) => other.id !== offer.id && (!other.archived || offer.contains.includes(other.id)),
    )
    .map(({ id, name, price }) => ({ id, label: name, detail: priceText(price) }));
  return (
    <FactGroup
      title="Set of several"
      about="A set (bundle) sells parts together for less than they cost one by one."
    >
      <div className="fact-wide">
        <TagPicker
          label="What it contains"
          none="Nothing: it is a single offer."
          addLabel="Add a part"
          choices={parts}
          value={offer.contains}
          onCommit={(value) => edit.keep({ field: 'contains', value })}
        />
      </div>
    </FactGroup>
  );
}
