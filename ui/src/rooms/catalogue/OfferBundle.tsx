/** What a set contains: an offer made of other offers. */
import { memo, useMemo, useState } from 'react';
import type { Offer } from '../../contract';
import { Button } from '../../parts/Button';
import { FactGroup } from '../../parts/FactGroup';
import { priceText } from '../../parts/priceText';
import { TagPicker } from '../../parts/TagPicker';
import { useDeskState } from '../../state/DeskProvider';
import { sameFacts } from './sameFacts';
import { useOfferEdit } from './useOfferEdit';

export const OfferBundle = memo(function OfferBundle({ offer }: { offer: Offer }) {
  const [asked, setAsked] = useState(false);
  const wanted = asked || offer.contains.length > 0;
  return (
    <FactGroup
      title="Set of several"
      about="A set (bundle) sells parts together for less than they cost one by one."
    >
      <div className="fact-wide">
        {wanted ? (
          <Parts offer={offer} />
        ) : (
          <Button size="small" onPress={() => setAsked(true)}>
            Make it a set
          </Button>
        )}
      </div>
    </FactGroup>
  );
}, sameFacts('contains'));

function Parts({ offer }: { offer: Offer }) {
  const edit = useOfferEdit(offer);
  const offers = useDeskState((state) => state.library.offers);
  const parts = useMemo(
    () =>
      [...offers.values()]
        .filter(({ id, archived }) => id !== offer.id && (!archived || offer.contains.includes(id)))
        .map(({ id, name, price }) => ({ id, label: name, detail: priceText(price) })),
    [offers, offer],
  );
  return (
    <TagPicker
      label="What it contains"
      none="Nothing: it is a single offer."
      addLabel="Add a part"
      choices={parts}
      value={offer.contains}
      onCommit={(value) => edit.keep({ field: 'contains', value })}
    />
  );
}
