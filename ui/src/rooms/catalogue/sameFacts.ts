/** Lets a group of facts rest while facts of other groups change. */
import type { Offer } from '../../contract';

interface Shown {
  offer: Offer;
}

/** Whether two states of an offer show the same in these facts. */
export function sameFacts(...facts: readonly (keyof Offer)[]) {
  return ({ offer: one }: Shown, { offer: other }: Shown): boolean =>
    one.id === other.id &&
    facts.every(
      (fact) =>
        one[fact] === other[fact] || JSON.stringify(one[fact]) === JSON.stringify(other[fact]),
    );
}
