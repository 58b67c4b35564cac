/** What a set contains and why: an offer made of other offers, and whether it is sold without one around it. */
import { memo, useMemo, useState } from 'react';
import type { Offer } from '../../contract';
import { Button } from '../../parts/Button';
import { FactGroup } from '../../parts/FactGroup';
import { priceText } from '../../parts/priceText';
import { Switch } from '../../parts/Switch';
import { TagPicker } from '../../parts/TagPicker';
import { TextField } from '../../parts/TextField';
import { useDeskState } from '../../state/DeskProvider';
import { OfferFact } from './OfferFact';
import { sameFacts } from './sameFacts';
import { useOfferEdit } from './useOfferEdit';

export const OfferBundle = memo(
  function OfferBundle({ offer }: { offer: Offer }) {
    const edit = useOfferEdit(offer);
    const [asked, setAsked] = useState(false);
    const wanted = asked || offer.contains.length > 0 || offer.bundle_reason !== '';
    return (
      <FactGroup
        title="Set of several"
        about="A set (bundle) sells parts together for less than they cost one by one."
      >
        <OfferFact name={wanted ? 'contains' : ['contains', 'bundle_reason']} wide>
          {wanted ? (
            <Parts offer={offer} />
          ) : (
            <Button size="small" onPress={() => setAsked(true)}>
              Make it a set
            </Button>
          )}
        </OfferFact>
        {wanted && (
          <OfferFact name="bundle_reason" wide>
            <TextField
              label="Why the parts work better together"
              lines={2}
              value={offer.bundle_reason}
              onCommit={(value) => edit.keep({ field: 'bundle_reason', value })}
            />
          </OfferFact>
        )}
        <OfferFact name="sold_alone" wide>
          <Switch
            isOn={offer.sold_alone}
            onCommit={(value) => edit.keep({ field: 'sold_alone', value })}
          >
            It can be bought without a set around it
          </Switch>
        </OfferFact>
      </FactGroup>
    );
  },
  sameFacts('contains', 'bundle_reason', 'sold_alone'),
);

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
