/** The offers: a list to search at the left, the chosen one at the right. */
import { ArrowLeft, Library } from 'lucide-react';
import { useState } from 'react';
import { ActionButton } from '../../actions/ActionButton';
import { newOffer } from '../../actions/catalogue-actions';
import { Button } from '../../parts/Button';
import { EmptyState } from '../../parts/EmptyState';
import { useDesk, useDeskState } from '../../state/DeskProvider';
import { everything, type Wanted } from './offer-list';
import { OfferDetail } from './OfferDetail';
import { OfferList } from './OfferList';

export function OfferShelf() {
  const { store } = useDesk();
  const [wanted, setWanted] = useState<Wanted>(everything);
  const offers = useDeskState((state) => state.library.offers);
  const chosen = useDeskState(({ selected, library }) =>
    selected?.what === 'offer' ? (library.offers.get(selected.id) ?? null) : null,
  );
  if (offers.size === 0) {
    return (
      <EmptyState
        title="Nothing here yet"
        icon={Library}
        actions={<ActionButton action={newOffer} kind="primary" />}
      >
        The catalogue holds everything you sell: programmes, sessions, courses, workbooks. Add the
        first one, and every design can use it.
      </EmptyState>
    );
  }
  return (
    <div className="shelf" data-chosen={chosen !== null}>
      <OfferList
        wanted={wanted}
        onWanted={setWanted}
        chosen={chosen?.id ?? null}
        onChoose={(id) => store.setState({ selected: { what: 'offer', id } })}
      />
      <section className="shelf-detail" aria-label="The chosen offer">
        {chosen ? (
          <>
            <div className="shelf-back">
              <Button kind="quiet" size="small" onPress={() => store.setState({ selected: null })}>
                <ArrowLeft size="1em" aria-hidden />
                All offers
              </Button>
            </div>
            {/* A new offer is a new form: typing for one must never land in another. */}
            <OfferDetail key={chosen.id} offer={chosen} />
          </>
        ) : (
          <EmptyState title="Choose an offer" icon={Library}>
            Its facts are kept here once, and every design that uses it follows.
          </EmptyState>
        )}
      </section>
    </div>
  );
}
