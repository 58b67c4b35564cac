/** The answers as typed so far, and what they become when the first design is asked for. */
import type { Currency, Money, OwnOffer, OwnOffers, Profession } from '../../contract';

/** One thing sold, as far as it is filled in. */
export interface OwnRow {
  key: number;
  name: string;
  category: string;
  price: Money | null;
  minutes: number;
}

export interface Answers {
  profession: Profession;
  audience: string;
  result: string;
  currency: Currency;
  rows: readonly OwnRow[];
  hours: number;
}

export const emptyRow = (key: number): OwnRow => ({
  key,
  name: '',
  category: '',
  price: null,
  minutes: 0,
});

/** Whether nothing at all was written into a row. */
export function isEmpty({ name, category, price }: OwnRow): boolean {
  return name.trim() === '' && category.trim() === '' && price === null;
}

/** The question to Rust, or the sentence that says what is still missing. */
export function asked(answers: Answers): { ask: OwnOffers } | { missing: string } {
  const filled = answers.rows.filter((row) => !isEmpty(row));
  if (filled.length === 0) return { missing: 'Write down at least one thing you sell.' };
  const offers: OwnOffer[] = [];
  for (const { name, category, price, minutes } of filled) {
    if (price === null) {
      return { missing: `Say what “${name.trim() || category.trim()}” costs.` };
    }
    offers.push({ name: name.trim(), category: category.trim(), price, minutes });
  }
  const { profession, audience, result, currency, hours } = answers;
  return {
    ask: {
      profession,
      audience: audience.trim(),
      result: result.trim(),
      offers,
      weekly_minutes: Math.round(hours * 60),
      currency,
    },
  };
}
