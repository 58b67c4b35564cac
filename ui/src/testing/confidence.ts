/** The example every test may start from: the Confidence Reset with its journal and its twelve weeks. */
import type {
  AnyRecord,
  DesignView,
  Exact,
  ExactMoney,
  Finding,
  Forecast,
  Journey,
  JourneyList,
  Snapshot,
  TemplateCard,
} from '../contract';
import { designOf, offerOf, placementOf, practiceOf, viewOf } from './records';

const usd = (minor: number) => ({ minor, currency: 'USD' });
const exact = (value: number): Exact => ({
  fraction: String(value),
  millionths: value * 1_000_000,
});
const exactMoney = (minor: number): ExactMoney => ({
  fraction: String(minor),
  rounded: usd(minor),
});

export const reset = offerOf('reset', 'Confidence Reset', {
  kind: 'live_service',
  line: 'Confidence Reset',
  tier: 1,
  outcomes: ['confidence', 'practice'],
  problem: 'You know your work, but you go quiet in the room.',
  benefit_line: 'Six weeks to speak up with steady confidence at work.',
  audience: 'People who are good at their job and still go quiet when it counts.',
  inside: ['Six live group sessions of 60 minutes', 'A short exercise for every working day'],
  price: { pay: 'one_time', amount: usd(40_000) },
  delivery: { one_to_one_minutes: 20, group_minutes: 360, group_seats: 12, group_runs_a_year: 0 },
  guarantee: {
    days: 14,
    terms: 'Full refund within 14 days of the first session.',
    conditions: [],
  },
});

export const journal = offerOf('journal', '90-Day Confidence Journal', {
  category: 'journal',
  outcomes: ['confidence', 'practice'],
  problem: 'Most clients struggle to keep a daily practice going.',
  benefit_line: 'Ten minutes a day so your new confidence at work lasts.',
  inside: ['Ninety guided pages', 'A weekly review', 'Print or tablet'],
  price_history: [{ from: '2026-01-05', price: { pay: 'one_time', amount: usd(2900) } }],
});

export const twelve = offerOf('twelve', '12 weeks with one-to-one calls', {
  kind: 'live_service',
  line: 'Confidence Reset',
  tier: 2,
  outcomes: ['confidence', 'practice'],
  price: { pay: 'plan', instalments: 3, amount: usd(30_000), every: 'month' },
  delivery: { one_to_one_minutes: 290, group_minutes: 720, group_seats: 12, group_runs_a_year: 0 },
});

export const design = designOf('first', 'Confidence Reset', {
  main: 'reset',
  audience: 'Professionals',
});

export const bump = placementOf('bump', 'first', 'journal', {
  copy: {
    headline: 'Add the 90-Day Confidence Journal',
    body: 'Ten minutes a day so your Confidence Reset lasts beyond week six.',
    accept_label: 'Yes, add the journal',
    decline_label: '',
  },
});

export const stepUp = placementOf('step-up', 'first', 'twelve', {
  stage: 'one_click',
  relation: 'upsell',
  presentation: 'full_page',
  effect: { does: 'replaces_main' },
});

export const records: readonly AnyRecord[] = [
  { kind: 'practice', record: practiceOf() },
  { kind: 'outcome', record: { id: 'confidence', words: 'steady confidence at work' } },
  { kind: 'outcome', record: { id: 'practice', words: 'a daily practice that lasts' } },
  { kind: 'offer', record: reset },
  { kind: 'offer', record: journal },
  { kind: 'offer', record: twelve },
  { kind: 'design', record: design },
  { kind: 'placement', record: bump },
  { kind: 'placement', record: stepUp },
];

export const finding: Finding = {
  rule: 'bump-price-high',
  severity: 'advice',
  design: 'first',
  place: { what: 'placement', id: 'bump', field: 'price' },
  what: 'The order bump “90-Day Confidence Journal” costs $39, a tenth of the main offer.',
  why: 'A bump that is dear beside the main offer makes buyers stop and think at the till.',
  to_do: 'Keep it below a quarter of the main offer, or show it after the purchase.',
  evidence: '$39 beside $400.',
  fixes: [],
};

export const forecast: Forecast = {
  average_order: exactMoney(51_170),
  revenue_per_100_buyers: exactMoney(5_117_000),
  main_alone: usd(40_000),
  minutes_per_buyer: exact(92),
  items_per_customer: exact(1.3),
  journeys: '4',
  main_rate: 20_000,
  main_rate_is_default: true,
  buyers_per_month: exact(12),
  hours_per_week: exact(4.25),
  hours_free: exact(14),
  placements: [],
  note: 'Illustrative, not a promise.',
};

export const view: DesignView = viewOf('first', {
  findings: [finding],
  forecast,
  main_price: '$400',
  placements: [
    { placement: 'bump', derived: 'cross_sell', price: '$39', trigger: '', earlier: 0 },
    {
      placement: 'step-up',
      derived: 'upsell',
      price: '3 × $300, one every month',
      trigger: '',
      earlier: 1,
    },
  ],
});

function way(
  bumpYes: boolean,
  upYes: boolean,
  millionths: number,
  today: number,
  later: number,
): Journey {
  const main = upYes
    ? { offer: 'twelve', name: twelve.name, placement: 'step-up', price: twelve.price }
    : { offer: 'reset', name: reset.name, placement: null, price: reset.price };
  const extra = { offer: 'journal', name: journal.name, placement: 'bump', price: journal.price };
  return {
    steps: [
      { placement: 'bump', stage: 'checkout', yes: bumpYes },
      { placement: 'step-up', stage: 'one_click', yes: upYes },
    ],
    segments: [],
    pages: ['sales_page', 'checkout', 'one_click', 'thank_you'],
    receipt: {
      lines: bumpYes ? [main, extra] : [main],
      today: usd(today),
      later: usd(later),
      renewals: [],
    },
    probability: { fraction: `${millionths}/1000000`, millionths },
    minutes: exact(50),
  };
}

export const journeys: JourneyList = {
  revision: 1,
  journeys: [
    way(false, false, 595_000, 40_000, 0),
    way(true, false, 255_000, 43_900, 0),
    way(false, true, 105_000, 30_000, 60_000),
    way(true, true, 45_000, 33_900, 60_000),
  ],
  personas: ['Says yes to everything', 'Takes only the box to tick', 'Declines everything'],
  total: '4',
};

function card(
  id: string,
  profession: TemplateCard['profession'],
  title: string,
  summary: string,
): TemplateCard {
  return { id, profession, title, summary };
}

export const templates: readonly TemplateCard[] = [
  card(
    'coach-confidence-reset',
    'coach',
    'Confidence Reset',
    'A six-week coaching programme with a daily journal at checkout and a twelve-week step-up with one-to-one calls.',
  ),
  card(
    'coach-new-manager',
    'coach',
    'First-Time Manager',
    'Eight sessions for new leaders with a meeting toolkit.',
  ),
  card(
    'coach-career',
    'coach',
    'Career Crossroads',
    'Four sessions, a decision workbook and a follow-up call.',
  ),
  card(
    'therapist-anxiety',
    'therapist',
    'Calm Again',
    'A package of sessions with a self-paced anxiety toolkit.',
  ),
  card('therapist-couples', 'therapist', 'Two of Us', 'Couples sessions with a conversation deck.'),
  card(
    'therapist-sleep',
    'therapist',
    'Sleep Reset',
    'Six sessions with an audio series for the nights between.',
  ),
  card(
    'course-templates',
    'course_creator',
    'Course and Template Pack',
    'A course with a pack of ready templates.',
  ),
  card(
    'course-cohort',
    'course_creator',
    'Live Cohort',
    'A cohort course with recordings and a community pass.',
  ),
  card(
    'course-mini',
    'course_creator',
    'Mini Course',
    'A small course that opens the door to the larger one.',
  ),
];

export function snapshotOf(more: Partial<Snapshot> = {}): Snapshot {
  return {
    revision: 1,
    file: 'My offers',
    path: '/home/ada/My offers.offerwright',
    records: [...records],
    history: { undo: 'Use the template “Confidence Reset”', redo: null },
    templates: [...templates],
    recent: ['Last year.offerwright'],
    categories: [
      'programme',
      'sessions',
      'course',
      'workbook',
      'journal',
      'toolkit',
      'template pack',
    ],
    notices: [],
    version: '0.1.0',
    ...more,
  };
}
