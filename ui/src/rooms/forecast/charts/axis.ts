/** What stands along the axes of charts: short amounts, and names that fit. */
import { unitOf } from '../../../parts/money';
import { spoken } from '../../../parts/spoken';

const writers = new Map<string, Intl.NumberFormat>();

function writer(currency: string): Intl.NumberFormat {
  const known = writers.get(currency);
  if (known) return known;
  const fresh = new Intl.NumberFormat(spoken, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
    maximumFractionDigits: 1,
    minimumFractionDigits: 0,
  });
  writers.set(currency, fresh);
  return fresh;
}

/** Writes amounts in minor units as an axis has room for: `$4.1K`. */
export function shortMoney(currency: string): (minor: number) => string {
  const format = writer(currency);
  const unit = unitOf(currency);
  return (minor) => format.format(minor / unit);
}

/** A name cut where the place ends. */
export function cut(name: string, letters: number): string {
  return name.length <= letters ? name : `${name.slice(0, letters - 1).trimEnd()}…`;
}

/** How wide the longest of some names is when cut to so many letters, in pixels, with a little air. */
export function roomFor(names: readonly string[], letters: number): number {
  return Math.min(Math.max(...names.map((name) => name.length)), letters) * 5.9 + 18;
}

/** Places ticks on a scale with their words. */
export function ticksOf(
  scale: { (value: number): number; ticks: (count: number) => number[] },
  count: number,
  words: (value: number) => string,
): { at: number; text: string }[] {
  return scale.ticks(count).map((value) => ({ at: scale(value), text: words(value) }));
}
