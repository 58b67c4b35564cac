/** Amounts of money as people write them: `$39`, `$1,200`, `$39.50`. */
import type { Money } from '../contract';
import { spoken } from './spoken';

interface Writer {
  format: Intl.NumberFormat;
  /** How many minor units make one. */
  unit: number;
}

const writers = new Map<string, Writer>();

function writer(currency: string, locale: string | undefined): Writer {
  const key = `${locale ?? ''} ${currency}`;
  const known = writers.get(key);
  if (known) return known;
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    trailingZeroDisplay: 'stripIfInteger',
  });
  const fresh = { format, unit: 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2) };
  writers.set(key, fresh);
  return fresh;
}

/** How many minor units make one of a currency. */
export function unitOf(currency: string, locale = spoken): number {
  return writer(currency, locale).unit;
}

/** Writes an amount; whole amounts without their zeros. */
export function moneyText({ minor, currency }: Money, locale = spoken): string {
  const { format, unit } = writer(currency, locale);
  return format.format(minor / unit);
}
