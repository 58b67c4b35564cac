/** One offer with all its facts, each changed in its place. */
import { MoreHorizontal } from 'lucide-react';
import { ActionMenu } from '../../actions/ActionMenu';
import { archiveOffer, duplicateOffer, removeOffer } from '../../actions/catalogue-actions';
import type { Offer } from '../../contract';
import { IconButton } from '../../parts/IconButton';
import { useDeskState } from '../../state/DeskProvider';
import { useEndOfSearch } from '../../state/useSought';
import { OfferBundle } from './OfferBundle';
import { OfferCare } from './OfferCare';
import { OfferClaims } from './OfferClaims';
import { OfferEssence } from './OfferEssence';
import { OfferHelp } from './OfferHelp';
import { OfferLine } from './OfferLine';
import { OfferMoney } from './OfferMoney';
import { OfferPage } from './OfferPage';
import { OfferPartner } from './OfferPartner';
import { OfferPriceShown } from './OfferPriceShown';
import { OfferRenewal } from './OfferRenewal';
import { OfferTime } from './OfferTime';
import { OfferTiming } from './OfferTiming';
import { usersOf } from './users';

const offerActions = [duplicateOffer, archiveOffer, removeOffer];

export function OfferDetail({ offer }: { offer: Offer }) {
  useEndOfSearch('offer');
  const users = useDeskState((state) => usersOf(state.library, offer.id).join(', '));
  return (
    <article className="offer" aria-labelledby="offer-title">
      <header className="offer-head">
        <div>
          <h2 id="offer-title">{offer.name}</h2>
          <p className="soft">
            {offer.archived && 'Put away: kept, but no longer suggested. '}
            {users === '' ? 'Not used yet.' : `Used in ${users}.`}
          </p>
        </div>
        <ActionMenu
          label="What can be done with this offer"
          actions={offerActions}
          trigger={<IconButton label="What can be done with this offer" icon={MoreHorizontal} />}
        />
      </header>
      <OfferEssence offer={offer} />
      <OfferHelp offer={offer} />
      <OfferPage offer={offer} />
      <OfferMoney offer={offer} />
      <OfferTime offer={offer} />
      <OfferLine offer={offer} />
      <OfferBundle offer={offer} />
      <OfferRenewal offer={offer} />
      <OfferCare offer={offer} />
      <OfferPriceShown offer={offer} />
      <OfferClaims offer={offer} />
      <OfferTiming offer={offer} />
      <OfferPartner offer={offer} />
    </article>
  );
}
