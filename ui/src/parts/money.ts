/** Amounts of money as people write them: `$39`, `$1,200`, `$39.50`. */
import type { Money } from '../contract';
import { spoken } from './spoken';

const writers = new Map<string, Intl.NumberFormat>();

function writer(currency: string, locale: string | undefined): Intl.NumberFormat {
  const key = `${locale ?? ''} ${currency}`;
  const known = writers.get(key);
  if (known) return known;
  const fresh = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    trailingZeroDisplay: 'stripIfInteger',
  });
  writers.set(key, fresh);
  return fresh;
}

/** How many minor units make one of a currency. */
export function unitOf(currency: string, locale = spoken): number {
  return 10 ** (writer(currency, locale).resolvedOptions().maximumFractionDigits ?? 2);
}

/** Writes an amount; whole amounts without their zeros. */
export function moneyText({ minor, currency }: Money, locale = spoken): string {
  return writer(currency, locale).format(minor / unitOf(currency, locale));
}
