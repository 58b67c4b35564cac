/** Who sells the offer, where that is somebody else, and what the page says about it. */
import { memo } from 'react';
import type { Offer } from '../../contract';
import { FoldedFacts } from '../../parts/FoldedFacts';
import { Switch } from '../../parts/Switch';
import { TextField } from '../../parts/TextField';
import { OfferFact } from './OfferFact';
import { sameFacts } from './sameFacts';
import { useOfferEdit } from './useOfferEdit';

export const OfferPartner = memo(function OfferPartner({ offer }: { offer: Offer }) {
  const { alter, merge } = useOfferEdit(offer);
  const { partner } = offer;
  const named = (name: string) =>
    alter('partner', (now) =>
      name === '' ? null : { commission: false, disclosure: '', ...now, name },
    );
  return (
    <FoldedFacts
      title="Sold by somebody else"
      about="A book, an app or a colleague’s course that you show beside your own. Buyers should know whose it is."
      of="offer"
      facts={['partner']}
      matters={partner !== null}
    >
      <OfferFact name="partner">
        <TextField
          label="Who sells it"
          help="Empty where you do."
          value={partner?.name ?? ''}
          onCommit={(name) => named(name.trim())}
        />
      </OfferFact>
      {partner && (
        <>
          <Switch
            isOn={partner.commission}
            onCommit={(commission) => merge('partner', { commission })}
          >
            I earn from each sale
          </Switch>
          <div className="fact-wide">
            <TextField
              label="What the page says about that"
              lines={2}
              value={partner.disclosure}
              onCommit={(disclosure) => merge('partner', { disclosure })}
            />
          </div>
        </>
      )}
    </FoldedFacts>
  );
}, sameFacts('partner'));
