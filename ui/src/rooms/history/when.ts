/** When something happened, in the words people use: "today", "yesterday", a weekday, a date. */
import { spoken } from '../../parts/spoken';

const dayLength = 86_400_000;

/** The civil day of a moment such as `2026-03-14T09:30:00`, by the practitioner's own clock. */
function dayOf(moment: string): number {
  return Date.parse(`${moment.slice(0, 10)}T00:00:00Z`) / dayLength;
}

function today(now: Date): number {
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / dayLength;
}

/** The day in words, seen from `now`. */
export function dayWords(moment: string, now: Date, locale = spoken): string {
  const ago = today(now) - dayOf(moment);
  if (ago === 0) return 'Today';
  if (ago === 1) return 'Yesterday';
  const isOtherYear = Number(moment.slice(0, 4)) !== now.getFullYear();
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(isOtherYear && { year: 'numeric' }),
  }).format(dayOf(moment) * dayLength);
}

/** The time of day, such as `10:32`. */
export function timeWords(moment: string, locale = spoken): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    hour: 'numeric',
    minute: '2-digit',
  }).format(Date.parse(`${moment.slice(0, 19)}Z`));
}
