/** The amounts a month may come to, as words say them. */
import type { Bar } from '../../../contract';

/** Which amounts a bar stands for; the first and the last hold what lies beyond them too. */
export function amountsOf(bars: readonly Pick<Bar, 'from' | 'to'>[], at: number): string {
  const bar = bars[at];
  if (!bar) return '';
  const { from, to } = bar;
  if (bars.length > 1 && at === 0) return `up to ${to.text}`;
  if (bars.length > 1 && at === bars.length - 1) return `${from.text} and more`;
  return `${from.text} to ${to.text}`;
}
