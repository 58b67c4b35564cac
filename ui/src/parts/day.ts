/** A day as people write it: `2026-11-01` is “November 1, 2026” where English of the United States is spoken. */
import { spoken } from './spoken';

const isDay = /^\d{4}-\d{2}-\d{2}$/;

/** The day in words; what is no day stays as it is. */
export function dayText(day: string, locale = spoken): string {
  const at = isDay.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(at)) return day;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}
