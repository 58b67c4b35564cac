/** A list of offers to find one in: a few letters, the arrows, Enter. */
import { useState, type ReactNode } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { SearchField } from 'react-aria-components/SearchField';
import { fuzzy } from '../../parts/fuzzy';
import './offer-picker.css';

export interface Pick {
  id: string;
  name: string;
  price: string;
  /** Why it suits, or why it cannot stand here. */
  reason?: string;
  isDisabled?: boolean;
}

interface Props {
  label: string;
  picks: readonly Pick[];
  onPick: (id: string) => void;
  /** Makes a new offer by the name that was typed. */
  onNew?: ((name: string) => void) | undefined;
  /** What is said when there is no offer at all. */
  empty: ReactNode;
}

/** So many rows can be read; the rest is found by typing. */
const most = 40;

export function OfferPicker({ label, picks, onPick, onNew, empty }: Props) {
  const [wanted, setWanted] = useState('');
  const found = picks.filter((pick) => fuzzy(wanted, pick.name) !== null);
  const rows = found.slice(0, most);
  const name = wanted.trim();
  const isNew = onNew && name !== '' && !picks.some((pick) => pick.name === name);
  return (
    <div className="picker">
      <Autocomplete inputValue={wanted} onInputChange={setWanted}>
        {/* eslint-disable-next-line jsx-a11y/no-autofocus -- the list was opened to find something in it */}
        <SearchField aria-label={label} autoFocus>
          <Input className="field-input" placeholder="Find an offer" />
        </SearchField>
        <ListBox
          aria-label={label}
          className="list picker-list"
          selectionMode="none"
          onAction={(id) => {
            if (id === 'new') onNew?.(name);
            else onPick(String(id));
          }}
          renderEmptyState={() => (
            <div className="list-empty">
              {picks.length === 0 ? empty : 'No offer is called so.'}
            </div>
          )}
        >
          {rows.map((pick) => (
            <PickRow key={pick.id} pick={pick} />
          ))}
          {isNew && (
            <ListBoxItem id="new" textValue={`New offer ${name}`} className="list-item">
              <span className="list-item-words">Make a new offer “{name}”</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
      {found.length > most && (
        <p className="list-item-detail picker-more">
          {found.length - most} more; type to find them.
        </p>
      )}
    </div>
  );
}

function PickRow({ pick }: { pick: Pick }) {
  return (
    <ListBoxItem
      id={pick.id}
      textValue={pick.name}
      isDisabled={pick.isDisabled ?? false}
      className="list-item picker-row"
    >
      <span className="list-item-words">
        {pick.name}
        {pick.reason !== undefined && <span className="list-item-detail">{pick.reason}</span>}
      </span>
      <span className="figure picker-price">{pick.price}</span>
    </ListBoxItem>
  );
}
