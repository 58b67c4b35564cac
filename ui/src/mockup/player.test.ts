/** The mockup's player walks every journey the core lists and comes to the same receipt. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Line {
  name: string;
}
interface Page {
  stage: string | null;
  extra: number | null;
}
interface Way {
  symbol: string;
  digits: number;
  extras: { id: string }[];
  pages: Page[];
}
interface Payment {
  way: number | null;
  coupon: boolean;
}
interface Bill {
  goods: number;
  discount: number;
  tax: number;
  today: number;
  later: number;
}
interface Walked {
  lines: Line[];
  today: number;
  later: number;
  renewals: { amount: number; every: string; after_days: number | null }[];
  given: Map<number, boolean>;
}
type Answers = ('yes' | 'no' | null)[];
interface Player {
  walk(way: Way, answers: Answers, segments: Set<string>, until: number): Walked;
  bill(way: Way, answers: Answers, segments: Set<string>, payment: Payment, until: number): Bill;
  charge(
    way: Way,
    answers: Answers,
    segments: Set<string>,
    index: number,
  ): { gone: Line | null; today: number };
  orderWords(charged: {
    today: number;
    later: number;
    lines: { renewal: object | null }[];
  }): string;
  nextPage(way: Way, answers: Answers, segments: Set<string>, page: number): number;
  previousPage(way: Way, answers: Answers, segments: Set<string>, page: number): number;
  reach(
    way: Way,
    answers: Answers,
    segments: Set<string>,
    index: number,
  ): { answers: Answers; segments: Set<string> };
  unanswered(way: Way): Answers;
  answersOf(way: Way, list: [string, string][]): Answers;
  money(way: Way, minor: number): string;
  readMessage(raw: unknown): unknown;
}
interface Journey {
  answers: [string, 'yes' | 'no'][];
  segments: string[];
  pages: string[];
  lines: string[];
  today: number;
  today_text: string;
  later: number;
  bills: (Payment & Bill)[];
  renewals: { amount: number; every: string; after_days: number | null }[];
}
interface Fixture {
  way: Way;
  journeys: Journey[];
}

const root = resolve(import.meta.dirname, '../../..');
const player = createRequire(import.meta.url)(
  resolve(root, 'src-tauri/core/src/mockup/player/way.js'),
) as Player;
const folder = resolve(root, 'tests/fixtures/journeys');
const fixtures = readdirSync(folder).map((file): [string, Fixture] => [
  file,
  JSON.parse(readFileSync(resolve(folder, file), 'utf8')) as Fixture,
]);
const fixture = (file: string): Fixture => {
  const found = fixtures.find(([name]) => name === file);
  if (!found) throw new Error(`${file} is not among the written journeys`);
  return found[1];
};

describe.each(fixtures)('the player on %s', (_file, { way, journeys }) => {
  it('comes to the receipt of the core on every journey', () => {
    expect(journeys.length).toBeGreaterThan(1);
    for (const journey of journeys) {
      const answers = player.answersOf(way, journey.answers);
      const walked = player.walk(way, answers, new Set(journey.segments), way.extras.length);
      const { today, later, renewals } = walked;
      const lines = walked.lines.map((line) => line.name);
      expect({ lines, today, later, renewals }).toEqual({
        lines: journey.lines,
        today: journey.today,
        later: journey.later,
        renewals: journey.renewals,
      });
      expect(player.money(way, today)).toBe(journey.today_text);
      const met = [...walked.given].map(([index, yes]) => [
        way.extras[index]?.id,
        yes ? 'yes' : 'no',
      ]);
      expect(met).toEqual(journey.answers);
    }
  });

  it('charges what the core charges, whatever the plan, the code and the tax', () => {
    for (const journey of journeys) {
      const answers = player.answersOf(way, journey.answers);
      const segments = new Set(journey.segments);
      const listed = { way: null, coupon: false };
      const plain = player.bill(way, answers, segments, listed, way.extras.length);
      expect(plain.goods).toBe(journey.today);
      for (const { way: chosen, coupon, ...expected } of journey.bills) {
        const payment = { way: chosen, coupon };
        const bill = player.bill(way, answers, segments, payment, way.extras.length);
        expect(bill, JSON.stringify({ answers: journey.answers, payment })).toMatchObject(expected);
      }
    }
  });

  it('turns the pages of the core and back again', () => {
    for (const journey of journeys) {
      const answers = player.answersOf(way, journey.answers);
      const segments = new Set(journey.segments);
      const turned = [0];
      const last = way.pages.length - 1;
      while (turned.at(-1) !== last)
        turned.push(player.nextPage(way, answers, segments, turned.at(-1) ?? 0));
      const stages = turned.map((page) => way.pages[page]?.stage).filter((stage) => stage !== null);
      // A cart that shows no extra on this way is still turned to; the core counts pages with something to answer.
      const seen = [...new Set(stages)].filter(
        (stage) => stage !== 'cart' || journey.pages.includes('cart'),
      );
      expect(seen).toEqual(journey.pages);
      const back = [last];
      while (back.at(-1) !== 0)
        back.push(player.previousPage(way, answers, segments, back.at(-1) ?? 0));
      expect(back.toReversed()).toEqual(turned);
    }
  });

  it('can be taken to any extra', () => {
    way.extras.forEach((extra, index) => {
      const reached = player.reach(way, player.unanswered(way), new Set(), index);
      const walked = player.walk(way, reached.answers, reached.segments, index + 1);
      expect(walked.given.has(index), extra.id).toBe(true);
    });
  });
});

describe('the seed example', () => {
  const { way } = fixture('confidence.json');
  const on = new Set<string>();

  it('charges only the difference for a step-up', () => {
    expect(player.charge(way, player.unanswered(way), on, 1)).toMatchObject({ today: 50_000 });
  });

  it('shows the gentler version only after a no', () => {
    const shown = (['yes', 'no'] as const).map((answer) =>
      player.walk(way, [null, answer, null, null], on, 3).given.has(2),
    );
    expect(shown).toEqual([false, true]);
  });
});

describe('bills', () => {
  it('are written down for every plan, with and without the code, where there are any', () => {
    const bills = fixture('unhurried.json').journeys.flatMap((journey) => journey.bills);
    expect(new Set(bills.map((bill) => `${bill.way} ${bill.coupon}`)).size).toBe(4);
    expect(bills.some((bill) => bill.discount > 0 && bill.later > 0 && bill.tax > 0)).toBe(true);
  });
});

describe('the button that orders', () => {
  const once = { renewal: null };
  const circle = { renewal: { amount: 1_900, every: 'month', after_days: 14 } };

  it('says what is paid now', () => {
    expect(player.orderWords({ today: 22_000, later: 0, lines: [once, circle] })).toBe('pay');
  });

  it('says that the order costs money where it only does so later', () => {
    expect(player.orderWords({ today: 0, later: 0, lines: [circle] })).toBe('pay_later');
    expect(player.orderWords({ today: 0, later: 9_500, lines: [once] })).toBe('pay_later');
  });

  it('says that nothing is to be paid only where nothing ever is', () => {
    expect(player.orderWords({ today: 0, later: 0, lines: [once] })).toBe('pay_nothing');
  });
});

describe('amounts', () => {
  it('read as the program writes them', () => {
    const way = { ...fixture('confidence.json').way };
    expect([120_000, 3950, -500, 0, 5].map((minor) => player.money(way, minor))).toEqual([
      '$1,200',
      '$39.50',
      '−$5',
      '$0',
      '$0.05',
    ]);
    expect(player.money({ ...way, symbol: '¥', digits: 0 }, 1_234_567)).toBe('¥1,234,567');
  });

  it('read as a German page writes them', () => {
    const { way } = fixture('unhurried-abroad.json');
    expect([120_000, 3950, -500].map((minor) => player.money(way, minor))).toEqual([
      '1.200\u00a0€',
      '39,50\u00a0€',
      '−5\u00a0€',
    ]);
  });
});

describe('messages of the app', () => {
  it('are read when they have the shape of one', () => {
    expect(player.readMessage({ type: 'back' })).toEqual({ type: 'back' });
    expect(player.readMessage({ type: 'goto', stage: 'checkout' })).toEqual({
      type: 'goto',
      stage: 'checkout',
      placement: null,
    });
    expect(player.readMessage({ type: 'play', answers: [['a', 'yes']] })).toEqual({
      type: 'play',
      answers: [['a', 'yes']],
      segments: [],
      stage: 'end',
    });
    const payment = { way: 1, coupon: true };
    expect(player.readMessage({ type: 'play', answers: [], payment })).toMatchObject({ payment });
  });

  it('are dropped when they have not', () => {
    const many = Array.from({ length: 201 }, () => ['a', 'yes']);
    for (const raw of [
      null,
      'back',
      7,
      [],
      {},
      { type: 'constructor' },
      { type: 'goto' },
      { type: 'goto', stage: '__proto__' },
      { type: 'goto', stage: 'checkout', placement: 7 },
      { type: 'play' },
      { type: 'play', answers: [], payment: { way: -1, coupon: false } },
      { type: 'play', answers: [], payment: { way: null } },
      { type: 'persona' },
      { type: 'persona', at: -1 },
      { type: 'persona', at: '0' },
      { type: 'play', answers: [['a', 'maybe']] },
      { type: 'play', answers: [['a']] },
      { type: 'play', answers: many },
      { type: 'play', answers: [], segments: [{}] },
      { type: 'play', answers: [['a'.repeat(101), 'yes']] },
    ]) {
      expect(player.readMessage(raw), JSON.stringify(raw)).toBeNull();
    }
  });
});
