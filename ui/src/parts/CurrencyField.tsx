/** A currency, found by its name or its three letters. */
import { useMemo } from 'react';
import type { Currency } from '../contract';
import { ComboBox } from './ComboBox';
import type { Commit } from './useDraft';

interface Props {
  value: Currency;
  help?: string;
  onCommit: (currency: Currency) => Commit;
}

/** The currencies most practitioners sell in come first. */
const usual = ['USD', 'EUR', 'GBP', 'CAD', 'AUD', 'CHF', 'NZD', 'SEK', 'NOK', 'DKK', 'PLN'];

export function CurrencyField({ value, help, onCommit }: Props) {
  const choices = useMemo(() => {
    const names = new Intl.DisplayNames(undefined, { type: 'currency' });
    const label = (id: string) => `${id} – ${names.of(id) ?? id}`;
    const others = Intl.supportedValuesOf('currency').filter((id) => !usual.includes(id));
    return [...usual, ...others].map((id) => ({ id, label: label(id) }));
  }, []);
  const shown = choices.find(({ id }) => id === value)?.label ?? value;
  return (
    <ComboBox
      label="Currency"
      help={help}
      choices={choices}
      value={shown}
      onCommit={(text, id) => {
        const letters = text.trim().slice(0, 3).toUpperCase();
        const found = id ?? choices.find((choice) => choice.id === letters)?.id;
        return found === undefined
          ? { refused: `“${text}” is no currency here; choose one from the list.` }
          : onCommit(found);
      }}
    />
  );
}
