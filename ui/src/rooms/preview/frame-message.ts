/** What the frame may tell, and how it is asked: nothing is believed that has not exactly the right shape. */
import type { Journey, Payment, PlacementId, Severity, Stage, Walking } from '../../contract';
import { pressed } from '../../parts/keys';
import { stages } from '../design/words';

export type Answer = readonly [placement: PlacementId, yes: 'yes' | 'no'];

/** What is charged so far with plan, discount and tax, in minor units. */
export interface Bill {
  today: number;
  later: number;
  discount: number;
  tax: number;
}

/** At the price as it stands, without the code. */
const listed: Payment = { way: null, coupon: false };

/** Where the buyer stands, as the frame says. */
export interface Step {
  stage: Stage | 'end';
  /** Whether no page comes before this one. */
  first: boolean;
  answers: readonly Answer[];
  /** The segments the buyer is in. */
  segments: readonly string[];
  payment: Payment;
  /** What is charged so far, in minor units. */
  today: number;
  /** What is owed later, in minor units. */
  later: number;
  /** The one extra a page is about. */
  placement: PlacementId | null;
  bill: Bill;
  /** The persona who answers and pays just so, by place in their list. */
  persona: number | null;
}

/** A fact on a page: whose it is and which, as the page names them. */
export interface Spot {
  record: string;
  field: string;
}

/** A finding on a page: the facts and places it may stand at, the likeliest first. */
export interface Mark {
  records: readonly string[];
  field: string | null;
  weight: Severity;
  label: string;
}

/** What else the frame may tell; it changes nothing by itself. */
export type Told =
  | ({ type: 'spot' | 'left' } & Spot)
  | ({ type: 'typed' | 'written'; text: string } & Spot)
  | { type: 'keys'; keys: string }
  | { type: 'marked'; at: number }
  | { type: 'at'; top: number };

/** Walks as a buyer does who is, answers and pays so; without a payment it stays as it was chosen. */
interface Play {
  type: 'play';
  answers: readonly Answer[];
  segments: readonly string[];
  payment?: Payment;
  stage: Step['stage'];
}

/** What the frame understands. */
export type Wish =
  | { type: 'back' | 'next' | 'restart' | 'show' }
  | { type: 'goto'; stage: Step['stage']; placement?: PlacementId }
  | Play
  | { type: 'persona' | 'look'; at: number }
  | { type: 'scroll'; top: number }
  | { type: 'writing'; on: boolean }
  | ({ type: 'write'; text: string; label: string; lines: boolean } & Spot)
  | { type: 'refused'; message: string }
  | { type: 'marks'; marks: readonly Mark[] };

/** More answers than any design has placements. */
const most = 200;
/** The longest text that any fact takes. */
const longest = 5000;

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 100;
const isAmount = (value: unknown): value is number => Number.isSafeInteger(value);
const isPlace = (value: unknown): value is number => isAmount(value) && value >= 0;
const isStage = (value: unknown): value is Step['stage'] =>
  value === 'end' || stages.some((stage) => stage === value);
const isAnswer = (value: unknown): value is Answer =>
  Array.isArray(value) &&
  value.length === 2 &&
  isText(value[0]) &&
  (value[1] === 'yes' || value[1] === 'no');

const isPayment = (value: unknown): value is Payment => {
  if (typeof value !== 'object' || value === null) return false;
  const { way, coupon } = value as Record<string, unknown>;
  return typeof coupon === 'boolean' && (way === null || isPlace(way));
};

function readBill(raw: unknown): Bill | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { today, later, discount, tax } = raw as Record<string, unknown>;
  return isAmount(today) && isAmount(later) && isAmount(discount) && isAmount(tax)
    ? { today, later, discount, tax }
    : null;
}

/** Reads where the buyer stands; nothing where the message does not say. */
export function readStep(raw: unknown): Step | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { type, stage, answers, today, later, placement, ...rest } = raw as Record<string, unknown>;
  const bill = readBill(rest['bill']);
  if (!bill) return null;
  if (type !== 'step' || !isStage(stage) || !isAmount(today) || !isAmount(later)) return null;
  if (!Array.isArray(answers) || answers.length > most || !answers.every(isAnswer)) return null;
  if (placement !== undefined && !isText(placement)) return null;
  const { first, segments, payment, persona } = rest;
  if (persona !== undefined && !isPlace(persona)) return null;
  if (typeof first !== 'boolean' || !isPayment(payment)) return null;
  if (!Array.isArray(segments) || segments.length > most || !segments.every(isText)) return null;
  return {
    stage,
    first,
    answers,
    segments,
    payment,
    today,
    later,
    placement: placement ?? null,
    bill,
    persona: persona ?? null,
  };
}

/** Reads which keys were pressed; only a letter or a figure with Ctrl or ⌘ is heard. */
function readKeys({ key, ctrl, meta, shift }: Record<string, unknown>): Told | null {
  const isKey = typeof key === 'string' && /^[a-z0-9]$/.test(key);
  if (!isKey || typeof ctrl !== 'boolean' || typeof meta !== 'boolean' || !(ctrl || meta))
    return null;
  const stroke = { key, ctrlKey: ctrl, metaKey: meta, shiftKey: shift === true, altKey: false };
  return { type: 'keys', keys: pressed(stroke) };
}

/** Reads what else the frame tells; nothing where it is no such message. */
export function readTold(raw: unknown): Told | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { type, record, field, text, at, top } = raw as Record<string, unknown>;
  switch (type) {
    case 'spot':
    case 'left':
      return isText(record) && isText(field) ? { type, record, field } : null;
    case 'typed':
    case 'written':
      return isText(record) && isText(field) && typeof text === 'string' && text.length <= longest
        ? { type, record, field, text }
        : null;
    case 'keys':
      return readKeys(raw as Record<string, unknown>);
    case 'marked':
      return isPlace(at) ? { type, at } : null;
    case 'at':
      return isPlace(top) ? { type, top } : null;
    default:
      return null;
  }
}

/** How a journey is played from the list, at the prices as they stand. */
export function playing(journey: Journey, stage: Step['stage']): Play {
  return {
    type: 'play',
    answers: journey.steps.map(({ placement, yes }) => [placement, yes ? 'yes' : 'no']),
    segments: journey.segments.filter(({ inside }) => inside).map(({ segment }) => segment),
    payment: listed,
    stage,
  };
}

/** The buyer as exports are told; nobody where they said, are and chose nothing yet. */
export function buyerOf({ answers, segments, payment }: Step): Walking | null {
  const isListed = payment.way === null && !payment.coupon;
  if (answers.length === 0 && segments.length === 0 && isListed) return null;
  return {
    answers: answers.map(([placement, yes]) => ({ placement, yes: yes === 'yes' })),
    segments: [...segments],
    payment,
  };
}

/** The journey whose answers so far are these, an extra without an answer counting as a no; none if none is listed. */
export function journeyAt(
  journeys: readonly Journey[],
  { answers, today, later }: Step,
): Journey | null {
  const yes = new Set(
    answers.flatMap(([placement, answer]) => (answer === 'yes' ? [placement] : [])),
  );
  return (
    journeys.find(
      ({ steps, receipt }) =>
        receipt.today.minor === today &&
        receipt.later.minor === later &&
        steps.filter((step) => step.yes).length === yes.size &&
        steps.every((step) => step.yes === yes.has(step.placement)),
    ) ?? null
  );
}
