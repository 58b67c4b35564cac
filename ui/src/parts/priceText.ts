/** A price in the words a buyer reads: `$39`, `3 × $140, one every month`, `$19 a month after 7 days free`. */
import type { Price, Renewal } from '../contract';
import { moneyText } from './money';

export function priceText(price: Price, locale?: string): string {
  const amount = moneyText(price.amount, locale);
  switch (price.pay) {
    case 'one_time':
      return amount;
    case 'plan':
      return `${price.instalments} × ${amount}, one every ${price.every}`;
    case 'subscription': {
      const { every, trial } = price;
      if (!trial) return `${amount} a ${every}`;
      const first = trial.price.minor === 0 ? 'free' : `for ${moneyText(trial.price, locale)}`;
      return `${amount} a ${every} after ${trial.days} days ${first}`;
    }
  }
}

/** What a receipt says comes again: `$19 every month`. */
export const renewalText = ({ amount, every }: Renewal): string =>
  `${moneyText(amount)} every ${every}`;
