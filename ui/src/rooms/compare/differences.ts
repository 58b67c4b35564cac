/** How two designs differ, in words; the figures themselves are Rust's. */
import type { DesignView, Exact, Money } from '../../contract';
import { moneyText } from '../../parts/money';

const same = 'the same';

/** How much more or less money the second one brings. */
export function moneyDifference(one: Money, other: Money): string {
  if (one.currency !== other.currency) return 'in another currency';
  const minor = other.minor - one.minor;
  if (minor === 0) return same;
  return `${moneyText({ minor: Math.abs(minor), currency: one.currency })} ${minor > 0 ? 'more' : 'less'}`;
}

const million = 1_000_000;

/** A figure for people: a tenth is as fine as it gets. */
export function figureText({ millionths }: Exact): string {
  return String(Math.round((millionths / million) * 10) / 10);
}

/** How much more or less of something the second one has. */
export function figureDifference(one: Exact, other: Exact, unit: string): string {
  const tenths =
    Math.round((other.millionths / million) * 10) - Math.round((one.millionths / million) * 10);
  if (tenths === 0) return same;
  return `${Math.abs(tenths) / 10} ${unit} ${tenths > 0 ? 'more' : 'fewer'}`;
}

/** How many more or fewer the second one has. */
export function countDifference(one: number, other: number): string {
  if (one === other) return same;
  return one < other ? `${other - one} more` : `${one - other} fewer`;
}

/** What one list has beside the other. */
export function listDifference(one: readonly string[], other: readonly string[]): string {
  const fresh = other.filter((name) => !one.includes(name));
  const gone = one.filter((name) => !other.includes(name));
  if (fresh.length === 0 && gone.length === 0)
    return one.join() === other.join() ? same : 'in another order';
  return [
    ...(fresh.length > 0 ? [`also ${fresh.join(', ')}`] : []),
    ...(gone.length > 0 ? [`without ${gone.join(', ')}`] : []),
  ].join('; ');
}

const weights = [
  ['error', 'error', 'errors'],
  ['warning', 'warning', 'warnings'],
  ['advice', 'piece of advice', 'pieces of advice'],
] as const;

/** What the rules say of a design, each concern once wherever it stands, counted by weight. */
export function concernsText({ concerns }: DesignView): string {
  const parts = weights.flatMap(([severity, single, several]) => {
    const count = concerns.filter((concern) => concern.severity === severity).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? single : several}`];
  });
  return parts.length === 0 ? 'none' : parts.join(', ');
}
