/** Reads the examples of the book, which name facts as the program does, into lines a practitioner reads. */
import { dayText } from '../../parts/day';
import { moneyText } from '../../parts/money';
import { regions } from '../practice/regions';

export interface Line {
  place: string;
  name: string;
  facts: string[];
}

/** Groups of facts that the fact itself makes clear. */
const understood = new Set([
  'care',
  'checkout',
  'claims',
  'display',
  'follow up',
  'live',
  'price',
  'renewal',
  'timing',
  'way out',
]);

/** Groups whose facts are words on a page. */
const said = new Set(['copy', 'main copy']);

const plain = (key: string) => key.replaceAll('_', ' ').trim();

/** Whether it is an amount as the file keeps one. */
const isMoney = (value: object): value is { minor: number; currency: string } =>
  'minor' in value &&
  'currency' in value &&
  typeof value.minor === 'number' &&
  typeof value.currency === 'string';

function valueText(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return /\s/.test(value) ? `“${value}”` : plain(dayText(value));
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(valueText).join('; ');
  if (typeof value !== 'object' || value === null) return String(value ?? 'none');
  if (isMoney(value)) return moneyText(value);
  return Object.entries(value)
    .map(([key, part]) => `${plain(key)} ${valueText(part)}`)
    .join(', ');
}

/** `{…}` and `[…]` are written as in the file; anything else is a word, a day or a figure. */
function textOf(value: string): string {
  if (/^[[{]/.test(value)) {
    try {
      return valueText(JSON.parse(value));
    } catch {
      return value;
    }
  }
  return /\s/.test(value) ? value : plain(dayText(value));
}

/** `checkout.withdrawal info = no` reads “withdrawal info: no”. */
function factWords(fact: string): string {
  const at = fact.indexOf(' = ');
  if (at < 0) return fact;
  const path = fact.slice(0, at).split('.').map(plain);
  const value = fact.slice(at + 3).trim();
  const [group = '', ...rest] = path;
  const isSaid = said.has(group);
  const name = (isSaid || understood.has(group)) && rest.length > 0 ? rest : path;
  return `${name.join(' ')}: ${isSaid ? `“${value}”` : textOf(value)}`;
}

const regionName = (id: string) => regions.find((region) => region.id === id)?.label ?? id;

/** `checkout: Journal, journal, $39` is an offer at a place; `practice: licensed = yes; codes = [..]` are facts. */
export function read(line: string): Line {
  const at = line.indexOf(': ');
  const place = at < 0 ? '' : line.slice(0, at).trim();
  const rest = line.slice(at < 0 ? 0 : at + 2).trim();
  if (rest.includes(' = ')) {
    return { place, name: '', facts: rest.split('; ').map((fact) => factWords(fact.trim())) };
  }
  const parts = rest.split(', ');
  if (place === 'sells to') {
    return { place, name: parts.map((id) => regionName(id.trim())).join(', '), facts: [] };
  }
  if (place === 'as of') return { place, name: dayText(rest), facts: [] };
  const [name = '', ...facts] = parts;
  return { place, name, facts };
}
