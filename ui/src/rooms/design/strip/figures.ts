/** Rust's exact figures as people read them. */
import type { Exact } from '../../../contract';
import { spoken } from '../../../parts/spoken';

const number = new Intl.NumberFormat(spoken, { maximumFractionDigits: 1 });

/** A number with at most one decimal. */
export const plainText = ({ millionths }: Exact): string => number.format(millionths / 1_000_000);

/** Time as people say it: `32 min`, `4 h 15 min`. */
export function minutesText(minutes: Exact): string {
  const whole = Math.round(minutes.millionths / 1_000_000);
  if (whole < 60) return `${plainText(minutes)} min`;
  const [hours, rest] = [number.format(Math.floor(whole / 60)), whole % 60];
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
