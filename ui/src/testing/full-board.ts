/** The Confidence Reset with everything a board can show: four placements, ways after a yes and a no, three findings. */
import type {
  AnyRecord,
  Candidate,
  Copy,
  DesignView,
  Finding,
  Offer,
  Placement,
  PlacementForecast,
  PlacementView,
  Price,
} from '../contract';
import { concernsOf } from './concerns';
import { snapshotOf } from './confidence';
import { designOf, offerOf, placementOf, practiceOf } from './records';

export const ids = {
  design: 'd-1',
  reset: 'o-reset',
  journal: 'o-journal',
  weeks: 'o-weeks',
  group: 'o-group',
  audio: 'o-audio',
  bump: 'p-bump',
  upsell: 'p-upsell',
  gentler: 'p-gentler',
  later: 'p-later',
  outcome: 'c-1',
} as const;

export const usd = (dollars: number) => ({ minor: Math.round(dollars * 100), currency: 'USD' });
export const once = (dollars: number): Price => ({ pay: 'one_time', amount: usd(dollars) });
const noCopy: Copy = { headline: '', body: '', accept_label: '', decline_label: '' };

export const design = designOf(ids.design, 'Confidence Reset', {
  main: ids.reset,
  audience: 'first-time leaders',
  visitors_per_month: 400,
});

export const offers: Offer[] = [
  offerOf(ids.reset, '6-week Confidence Reset', {
    outcomes: [ids.outcome],
    price: once(400),
    line: 'Confidence',
    tier: 1,
  }),
  offerOf(ids.journal, '90-Day Confidence Journal', {
    outcomes: [ids.outcome],
    price: once(39),
    category: 'journal',
    kind: 'physical_good',
  }),
  offerOf(ids.weeks, '12 weeks with one-to-one calls', {
    outcomes: [ids.outcome],
    price: once(1200),
    line: 'Confidence',
    tier: 2,
  }),
  offerOf(ids.group, '12 weeks in a group', {
    outcomes: [ids.outcome],
    price: once(700),
    line: 'Confidence',
    tier: 1,
  }),
  offerOf(ids.audio, 'Calm mornings audio series', {
    outcomes: [ids.outcome],
    price: once(25),
    category: 'audio series',
  }),
];

export const placements: Placement[] = [
  placementOf(ids.bump, ids.design, ids.journal),
  placementOf(ids.upsell, ids.design, ids.weeks, {
    stage: 'one_click',
    relation: 'upsell',
    presentation: 'full_page',
    effect: { does: 'replaces_main' },
  }),
  placementOf(ids.gentler, ids.design, ids.group, {
    stage: 'one_click',
    position: 1,
    relation: 'downsell',
    presentation: 'full_page',
    effect: { does: 'replaces_main' },
    trigger: { on: 'after_no', placement: ids.upsell },
  }),
  placementOf(ids.later, ids.design, ids.audio, {
    stage: 'follow_up',
    presentation: 'email',
    trigger: { on: 'after_yes', placement: ids.bump },
    follow_up: { after_days: 14, channel: 'email', stops_when_bought: true, unsubscribe: true },
  }),
];

const exact = (number: number) => ({
  fraction: String(number),
  millionths: Math.round(number * 1_000_000),
});
const money = (dollars: number) => ({ fraction: String(dollars * 100), rounded: usd(dollars) });

function shown(id: string, price: string, more: Partial<PlacementView> = {}): PlacementView {
  return { placement: id, derived: 'cross_sell', price, trigger: '', earlier: 0, ...more };
}

function takes(id: string, share: number, met: number, worth: number): PlacementForecast {
  return {
    placement: id,
    take_rate: share * 1_000_000,
    take_rate_is_default: true,
    met: exact(met),
    attach_rate: exact(met * share),
    worth: money(worth),
  };
}

export const priceFinding: Finding = {
  rule: 'bump-price-high',
  severity: 'warning',
  design: ids.design,
  place: { what: 'placement', id: ids.bump, field: 'price' },
  what: '“90-Day Confidence Journal” costs a tenth of the main offer.',
  why: 'A box at the checkout is ticked without much thought only when it costs little.',
  to_do: 'Lower its price here or show it after the payment.',
  evidence: '$39 is 9.75% of $400.',
  fixes: [
    {
      label: 'Set its price here to $29',
      caution: 'ask',
      edits: [{ edit: 'change_placement', id: ids.bump, set: { field: 'price', value: once(29) } }],
    },
  ],
};

export const declineFinding: Finding = {
  rule: 'decline-missing',
  severity: 'error',
  design: ids.design,
  place: { what: 'placement', id: ids.upsell, field: 'copy' },
  what: '“12 weeks with one-to-one calls” has no words for a no.',
  why: 'A page without a plain no is a trap.',
  to_do: 'Write the words of the no.',
  evidence: 'The words of the no are empty.',
  fixes: [
    {
      label: 'Write “No thanks”',
      caution: 'safe',
      edits: [
        {
          edit: 'change_placement',
          id: ids.upsell,
          set: { field: 'copy', value: { ...noCopy, decline_label: 'No thanks' } },
        },
      ],
    },
  ],
};

export const adviceFinding: Finding = {
  rule: 'helps-result-line-missing',
  severity: 'advice',
  design: ids.design,
  place: { what: 'offer', id: ids.audio, field: 'benefit_line' },
  what: '“Calm mornings audio series” does not say how it helps.',
  why: 'People say yes to a result.',
  to_do: 'Write one line on what it does for a client.',
  evidence: 'Its benefit line is empty.',
  fixes: [],
};

export const view: DesignView = {
  design: ids.design,
  revision: 7,
  findings: [declineFinding, priceFinding, adviceFinding],
  concerns: concernsOf([declineFinding, priceFinding, adviceFinding]),
  silenced: [],
  unused_exemptions: [],
  forecast: {
    average_order: money(447.8),
    revenue_per_100_buyers: money(44_780),
    main_alone: usd(400),
    minutes_per_buyer: exact(75.5),
    items_per_customer: exact(1.24),
    journeys: '12',
    main_rate: 20_000,
    main_rate_is_default: true,
    buyers_per_month: exact(8),
    hours_per_week: exact(2.3),
    hours_free: exact(14),
    placements: [
      takes(ids.bump, 0.2, 1, 7.8),
      takes(ids.upsell, 0.05, 1, 40),
      takes(ids.gentler, 0.05, 0.95, 14.25),
      takes(ids.later, 0.03, 0.2, 0.15),
    ],
    note: 'Illustrative, not a promise.',
  },
  no_forecast: null,
  main_price: '$400',
  placements: [
    shown(ids.bump, '$39'),
    shown(ids.upsell, '$1,200', { derived: 'upsell', earlier: 1 }),
    shown(ids.gentler, '$700', {
      derived: 'upsell',
      trigger: 'after a no to “12 weeks with one-to-one calls”',
      earlier: 2,
    }),
    shown(ids.later, '$25', {
      trigger: 'after a yes to “90-Day Confidence Journal”',
      earlier: 3,
    }),
  ],
};

export const records: AnyRecord[] = [
  {
    kind: 'practice',
    record: practiceOf(),
  },
  { kind: 'outcome', record: { id: ids.outcome, words: 'steady confidence at work' } },
  ...offers.map((record) => ({ kind: 'offer', record }) as const),
  { kind: 'design', record: design },
  ...placements.map((record) => ({ kind: 'placement', record }) as const),
];

export const snapshot = snapshotOf({ revision: 7, records });

export const suggestions: Candidate[] = [
  {
    offer: ids.journal,
    relation: 'cross_sell',
    reason: 'It supports the same outcome and costs little beside the main offer.',
    possible: true,
    relevant: true,
  },
  {
    offer: ids.audio,
    relation: 'cross_sell',
    reason: 'It supports the same outcome.',
    possible: true,
    relevant: true,
  },
  {
    offer: ids.reset,
    relation: 'cross_sell',
    reason: 'It is the main offer itself.',
    possible: false,
    relevant: true,
  },
];
