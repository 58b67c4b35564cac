/** A currency, chosen from those practitioners often sell in, or written as its three letters. */
import { useMemo } from 'react';
import type { Currency } from '../contract';
import { ComboBox } from './ComboBox';
import { spoken } from './spoken';
import type { Commit } from './useDraft';

interface Props {
  value: Currency;
  help?: string;
  onCommit: (currency: Currency) => Commit;
}

const usual =
  'USD EUR GBP CAD AUD CHF NZD SEK NOK DKK PLN CZK HUF JPY INR BRL MXN ZAR SGD HKD ILS AED'.split(
    ' ',
  );

export function CurrencyField({ value, help, onCommit }: Props) {
  const choices = useMemo(() => {
    const names = new Intl.DisplayNames(spoken, { type: 'currency' });
    return [...new Set([...usual, value])].map((id) => ({
      id,
      label: `${id} – ${names.of(id) ?? id}`,
    }));
  }, [value]);
  const shown = choices.find(({ id }) => id === value)?.label ?? value;
  return (
    <ComboBox
      label="Currency"
      help={help}
      choices={choices}
      value={shown}
      onCommit={(text, id) => {
        const letters = text.trim().slice(0, 3).toUpperCase();
        const found = id ?? Intl.supportedValuesOf('currency').find((code) => code === letters);
        return found === undefined
          ? { refused: `“${text}” is no currency here; write three letters such as EUR.` }
          : onCommit(found);
      }}
    />
  );
}
