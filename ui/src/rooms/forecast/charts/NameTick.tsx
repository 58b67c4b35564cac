/** A name beside its bar, cut where the place ends and whole under the pointer. */
import { cut } from './axis';

interface Props {
  x?: number | string;
  y?: number | string;
  payload?: { value?: string | number };
  letters: number;
}

export function NameTick({ x = 0, y = 0, payload, letters }: Props) {
  const name = String(payload?.value ?? '');
  return (
    <text x={x} y={y} dy="0.32em" textAnchor="end" className="chart-name">
      <title>{name}</title>
      {cut(name, letters)}
    </text>
  );
}
