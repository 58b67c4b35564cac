/** A price put in another way of paying, so that choosing one starts from something near what stood there. */
import type { Currency, Money, Price } from '../contract';

/** No money at all, in a currency. */
export function money0(currency: Currency): Money {
  return { minor: 0, currency };
}

/** The price in another way of paying; a plan starts as three parts that together are at least the price. */
export function withPay(price: Price, pay: Price['pay']): Price {
  if (price.pay === pay) return price;
  const whole = price.pay === 'plan' ? times(price.amount, price.instalments) : price.amount;
  switch (pay) {
    case 'one_time':
      return { pay, amount: whole };
    case 'plan':
      return {
        pay,
        instalments: 3,
        amount: { ...whole, minor: Math.ceil(whole.minor / 3) },
        every: 'month',
      };
    case 'subscription':
      return { pay, amount: price.amount, every: 'month', trial: null };
  }
}

function times({ minor, currency }: Money, count: number): Money {
  return { minor: minor * count, currency };
}
