/** The list of offers: searched, narrowed, in an order of choice; only the rows in sight are drawn. */
import { SlidersHorizontal } from 'lucide-react';
import { useMemo } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import { ActionButton } from '../../actions/ActionButton';
import { newOffer } from '../../actions/catalogue-actions';
import type { Offer, OfferId } from '../../contract';
import { Button } from '../../parts/Button';
import { IconButton } from '../../parts/IconButton';
import { Popover } from '../../parts/Popover';
import { priceText } from '../../parts/priceText';
import { SearchField } from '../../parts/SearchField';
import { Select } from '../../parts/Select';
import { Switch } from '../../parts/Switch';
import { useDeskState } from '../../state/DeskProvider';
import {
  categoriesOf,
  everything,
  isNarrowed,
  listed,
  type Order,
  type Wanted,
} from './offer-list';

interface Props {
  wanted: Wanted;
  onWanted: (wanted: Wanted) => void;
  chosen: OfferId | null;
  onChoose: (id: OfferId) => void;
}

const orders = [
  { id: 'name', label: 'Name' },
  { id: 'category', label: 'Category' },
  { id: 'price', label: 'Price, highest first' },
  { id: 'time', label: 'Your time, most first' },
] as const satisfies readonly { id: Order; label: string }[];

export function OfferList({ wanted, onWanted, chosen, onChoose }: Props) {
  const offers = useDeskState((state) => state.library.offers);
  const shown = useMemo(() => listed(offers.values(), wanted), [offers, wanted]);
  return (
    <section className="shelf-list" aria-label="Offers">
      <div className="shelf-tools">
        <SearchField
          label="Search offers"
          value={wanted.words}
          onChange={(words) => onWanted({ ...wanted, words })}
        />
        <Popover
          label="Narrow and order the list"
          trigger={
            <IconButton
              label="Narrow and order the list"
              icon={SlidersHorizontal}
              isChosen={isNarrowed(wanted)}
            />
          }
        >
          <Narrowing wanted={wanted} onWanted={onWanted} />
        </Popover>
        <ActionButton action={newOffer} iconOnly />
      </div>
      <p className="shelf-count soft" role="status">
        {shown.length === offers.size
          ? `${offers.size} ${offers.size === 1 ? 'offer' : 'offers'}`
          : `${shown.length} of ${offers.size} offers${wanted.archived ? ', put away' : ''}`}
        {isNarrowed(wanted) && (
          <Button
            kind="quiet"
            size="small"
            onPress={() => onWanted({ ...everything, order: wanted.order })}
          >
            Show all
          </Button>
        )}
      </p>
      <Virtualizer layout={ListLayout} layoutOptions={rows}>
        <ListBox
          aria-label="Offers"
          className="shelf-rows"
          items={shown}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={chosen === null ? [] : [chosen]}
          onSelectionChange={(keys) => {
            const [id] = keys === 'all' ? [] : [...keys];
            if (id !== undefined) onChoose(String(id));
          }}
          renderEmptyState={() => (
            <p className="shelf-none soft">
              Nothing is called that. Try fewer letters, or show all.
            </p>
          )}
        >
          {(offer) => <Row offer={offer} />}
        </ListBox>
      </Virtualizer>
    </section>
  );
}

const rows = { rowSize: 58 };

function Row({ offer }: { offer: Offer }) {
  return (
    <ListBoxItem id={offer.id} textValue={offer.name} className="shelf-row">
      <span className="shelf-row-name">{offer.name}</span>
      <span className="shelf-row-facts">
        <span className="shelf-row-category">{offer.category}</span>
        <span className="figure">{priceText(offer.price)}</span>
      </span>
    </ListBoxItem>
  );
}

const all = '';

function Narrowing({ wanted, onWanted }: Pick<Props, 'wanted' | 'onWanted'>) {
  const offers = useDeskState((state) => state.library.offers);
  const outcomes = useDeskState((state) => state.library.outcomes);
  const categories = useMemo(() => categoriesOf(offers.values()), [offers]);
  return (
    <div className="shelf-narrowing">
      <Select
        label="Category"
        choices={[
          { id: all, label: 'All categories' },
          ...categories.map((id) => ({ id, label: id })),
        ]}
        value={wanted.category ?? all}
        onCommit={(category) => onWanted({ ...wanted, category: category || null })}
      />
      <Select
        label="Result for clients"
        choices={[
          { id: all, label: 'All results' },
          ...[...outcomes.values()].map(({ id, words }) => ({ id, label: words })),
        ]}
        value={wanted.outcome ?? all}
        onCommit={(outcome) => onWanted({ ...wanted, outcome: outcome || null })}
      />
      <Select
        label="Order"
        choices={orders}
        value={wanted.order}
        onCommit={(order) => onWanted({ ...wanted, order })}
      />
      <Switch isOn={wanted.archived} onCommit={(archived) => onWanted({ ...wanted, archived })}>
        Only what is put away
      </Switch>
    </div>
  );
}
