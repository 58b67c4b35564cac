/** Which offers of the catalogue are listed, and in which order. */
import type { Offer, OutcomeId, Price } from '../../contract';
import { fuzzy } from '../../parts/fuzzy';

export type Order = 'name' | 'category' | 'price' | 'time';

/** What the list is narrowed to; empty words and nothing chosen lists everything not put away. */
export interface Wanted {
  words: string;
  category: string | null;
  outcome: OutcomeId | null;
  archived: boolean;
  order: Order;
}

export const everything: Wanted = {
  words: '',
  category: null,
  outcome: null,
  archived: false,
  order: 'name',
};

/** Whether more than the words narrows the list. */
export function isNarrowed({ category, outcome, archived }: Wanted): boolean {
  return category !== null || outcome !== null || archived;
}

/** The categories there are, each once, in the order of the alphabet. */
export function categoriesOf(offers: Iterable<Offer>): string[] {
  const found = new Map<string, string>();
  for (const { category } of offers) {
    const key = plain(category);
    if (key !== '' && !found.has(key)) found.set(key, category.trim());
  }
  return [...found.values()].toSorted((one, other) => one.localeCompare(other));
}

/** The offers wanted; words come before order, as who searches wants the nearest first. */
export function listed(offers: Iterable<Offer>, wanted: Wanted): Offer[] {
  const { category, outcome, archived, words } = wanted;
  const kept = [...offers].filter(
    (offer) =>
      offer.archived === archived &&
      (category === null || plain(offer.category) === plain(category)) &&
      (outcome === null || offer.outcomes.includes(outcome)),
  );
  if (words.trim() === '') return kept.toSorted(byOrder(wanted.order));
  return kept
    .flatMap((offer) => {
      const match = fuzzy(words, `${offer.name} ${offer.category}`);
      return match ? [{ offer, score: match.score }] : [];
    })
    .toSorted((one, other) => other.score - one.score)
    .map(({ offer }) => offer);
}

function byName(one: Offer, other: Offer): number {
  return one.name.localeCompare(other.name, undefined, { numeric: true });
}

function byOrder(order: Order): (one: Offer, other: Offer) => number {
  switch (order) {
    case 'name':
      return byName;
    case 'category':
      return (one, other) => one.category.localeCompare(other.category) || byName(one, other);
    case 'price':
      return (one, other) => size(other.price) - size(one.price) || byName(one, other);
    case 'time':
      return (one, other) => time(other) - time(one) || byName(one, other);
  }
}

function size(price: Price): number {
  return price.pay === 'plan' ? price.amount.minor * price.instalments : price.amount.minor;
}

function time({ delivery }: Offer): number {
  return delivery.one_to_one_minutes + delivery.group_minutes / Math.max(1, delivery.group_seats);
}

function plain(words: string): string {
  return words.trim().toLocaleLowerCase();
}
