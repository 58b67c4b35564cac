/** A forecast for tests: a small design with one extra, its figures round enough to be followed by eye. */
import type { Band, Decisions, Figure, Input, InputOf, Outlook, Told, Week } from '../contract';
/** The example's design and its extra. */
export const ids = { design: 'first', bump: 'bump' };

export const told = (value: number, text: string): Told => ({ value, text });
export const usd = (dollars: number): Told =>
  told(
    dollars * 100,
    `${dollars < 0 ? '−' : ''}$${Math.abs(dollars).toLocaleString('en', { maximumFractionDigits: 2 })}`,
  );
const some = (value: number, text = String(value)): Told => told(value * 1_000_000, text);
const share = (percent: number): Told => told(percent * 10_000, `${percent} %`);
const hours = (value: number): Told => told(value * 1_000_000, `${value} h`);
const band = (low: Told, middle: Told, high: Told): Band => ({ low, middle, high });

function figure(
  what: Figure['what'],
  title: string,
  mean: Told | null,
  sentence: string,
  within: Band | null = null,
): Figure {
  return { what, title, measure: 'money', fraction: null, mean, band: within, sentence };
}

export function inputOf(of: InputOf, title: string, percent: number, more: Partial<Input> = {}) {
  const input: Input = {
    of,
    title,
    share: share(percent),
    low: share(percent / 2),
    high: share(percent * 2),
    believed: Math.round(percent * 10_000),
    weight: 60,
    seen: null,
    basis: 'default',
    source: '',
    sentence: `A weak default that 60 people counted would outweigh.`,
    ...more,
  };
  return input;
}

const weeks = Array.from({ length: 52 }, (_, at): Week => ({
  week: at + 1,
  starts: new Date(Date.UTC(2026, 0, 5 + 7 * at)).toISOString().slice(0, 10),
  off: at === 30,
  hours: hours(at === 31 ? 15 : 4),
  over: at === 31,
}));

/** The forecast of the Confidence Reset at a share of visitors who buy, in per cent. */
export function outlookAt(percent: number): Outlook {
  const buyers = Math.round(60 * percent) / 10;
  const takeHome = buyers * 400;
  return {
    design: ids.design,
    name: 'Confidence Reset',
    figures: [
      figure('visitors', 'Visitors a month', some(600), 'All visitors of the sales page.'),
      figure(
        'buyers',
        'Buyers a month',
        some(buyers),
        `600 visitors, of whom ${percent} % buy.`,
        band(some(1), some(buyers - 3), some(buyers + 15)),
      ),
      figure('revenue', 'Revenue a month', usd(buyers * 450), 'Buyers at $450 each.'),
      figure(
        'take_home',
        'Take-home a month',
        usd(takeHome),
        'Orders less refunds and fees.',
        band(usd(390), usd(takeHome - 1000), usd(takeHome * 2)),
      ),
      figure('average_order', 'Average order', usd(450), 'The main offer and $50 through extras.'),
      figure('hours_per_week', 'Delivery in a working week', hours(4), 'Twelve buyers a month.'),
      figure(
        'break_even_visitors',
        'Break-even visitors',
        null,
        'Your traffic costs nothing, so there is nothing to earn back.',
      ),
    ],
    inputs: [
      inputOf({ kind: 'main' }, 'Visitors who buy', percent),
      inputOf(
        { kind: 'take', placement: ids.bump },
        '“90-Day Confidence Journal” at the checkout',
        20,
      ),
      inputOf({ kind: 'refunds' }, 'Orders refunded', 5),
      inputOf({ kind: 'friction' }, 'Main sales an extra before the payment may cost', 0),
    ],
    extras: [
      {
        placement: ids.bump,
        title: '90-Day Confidence Journal',
        stage: 'checkout',
        take_rate: share(20),
        met: some(buyers),
        taken: some(buyers / 5),
        declined: some((buyers * 4) / 5),
        passed: some(0),
        attach_rate: share(20),
        attach_band: band(share(8), share(19), share(33)),
        worth: usd(7.8),
        friction_break_even: share(1.7),
        sentence: '20 % of buyers take “90-Day Confidence Journal”.',
      },
    ],
    waterfall: [
      { title: 'Confidence Reset', placement: null, amount: usd(400), reaches: usd(400) },
      {
        title: '90-Day Confidence Journal',
        placement: ids.bump,
        amount: usd(50),
        reaches: usd(450),
      },
    ],
    take_home: [
      { title: 'Revenue', amount: usd(buyers * 450) },
      { title: 'Refunds', amount: usd(-buyers * 50) },
      { title: 'Take-home', amount: usd(takeHome) },
    ],
    spreads: [
      {
        what: 'take_home',
        bars: [
          { from: usd(0), to: usd(2000), chance: share(30) },
          { from: usd(2000), to: usd(4000), chance: share(50) },
          { from: usd(4000), to: usd(6000), chance: share(20) },
        ],
        band: band(usd(390), usd(3800), usd(9600)),
        sentence: 'One month in ten leaves less than $390, one in ten more than $9,600.',
      },
    ],
    goal: null,
    cash: Array.from({ length: 12 }, (_, at) => ({
      month: at + 1,
      orders: usd(5000),
      instalments: usd(0),
      renewals: usd(0),
      refunds: usd(-200),
      spent: usd(-100),
      left: usd(4700),
      so_far: usd(4700 * (at + 1)),
    })),
    hours: {
      free: hours(14),
      average: hours(4),
      working: hours(4),
      used: 285_714,
      weeks,
      overbooked: 32,
      sentence: 'Delivery settles at 4 h in a working week; 14 h are free.',
    },
    seats: [],
    cautions: ['One take rate rests on weak defaults.'],
    note: 'Illustrative, not a promise.',
  };
}

export const decisions: Decisions = {
  worth: [
    {
      placement: ids.bump,
      title: '90-Day Confidence Journal',
      take_home: usd(86),
      hours: hours(0),
      per_hour: null,
      findings_with: 1,
      findings_without: 0,
      sentence: 'With “90-Day Confidence Journal”, a month leaves $86 more.',
    },
  ],
  tornado: [
    {
      of: { kind: 'main' },
      title: 'Visitors who buy',
      low: share(1),
      high: share(4),
      at_low: usd(2400),
      at_high: usd(9600),
      sentence: 'Between 1 % and 4 % of visitors, a month leaves $2,400 to $9,600.',
    },
    {
      of: { kind: 'refunds' },
      title: 'Orders refunded',
      low: share(1),
      high: share(12),
      at_low: usd(5000),
      at_high: usd(4500),
      sentence: 'Refunds matter less.',
    },
  ],
  scenarios: ['Careful', 'As believed', 'Hopeful'].map((name, at) => ({
    name,
    buyers: some(6 * (at + 1)),
    revenue: usd(2700 * (at + 1)),
    take_home: usd(2400 * (at + 1)),
    hours: hours(2 * (at + 1)),
    sentence: `The ${name.toLowerCase()} case.`,
  })),
  levers: [
    { title: 'Ten more visitors', take_home: usd(80), sentence: 'Ten visitors leave $80.' },
    { title: 'One more hour', take_home: null, sentence: 'You have 10 h to spare.' },
  ],
  tests: [
    {
      name: 'with the journal',
      without: share(12),
      with: share(14.5),
      better: share(95),
      loss: share(0.03),
      sentence: '“with the journal”: more buy with it in 95 of 100 cases.',
    },
  ],
  note: 'Illustrative, not a promise.',
};
