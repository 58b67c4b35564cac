/** Writes a share kept in parts per million: `25%`, `2.5%`. */
import { spoken } from './spoken';

const format = new Intl.NumberFormat(spoken, {
  style: 'percent',
  maximumFractionDigits: 1,
});

export function shareText(ppm: number): string {
  return format.format(ppm / 1_000_000);
}
