/** The lines a chart is read by: amounts along its foot or its side, and the names of its rows. */
import { memo } from 'react';
import { cut } from './axis';

export interface Tick {
  at: number;
  text: string;
}

interface AxisProps {
  ticks: readonly Tick[];
  from: number;
  to: number;
}

/** Along the foot, at a height. */
export const FootAxis = memo(function FootAxis({ ticks, from, to, y }: AxisProps & { y: number }) {
  return (
    <g className="chart-axis" aria-hidden>
      <path d={`M${from},${y}H${to}${ticks.map(({ at }) => `M${at},${y}v5`).join('')}`} />
      {ticks.map(({ at, text }) => (
        <text key={text + at} x={at} y={y + 18} textAnchor="middle">
          {text}
        </text>
      ))}
    </g>
  );
});

/** Along the left side, at a distance from the edge. */
export const SideAxis = memo(function SideAxis({ ticks, from, to, x }: AxisProps & { x: number }) {
  return (
    <g className="chart-axis" aria-hidden>
      <path d={`M${x},${from}V${to}${ticks.map(({ at }) => `M${x},${at}h-5`).join('')}`} />
      {ticks.map(({ at, text }) => (
        <text key={text + at} x={x - 8} y={at} dy="0.34em" textAnchor="end">
          {text}
        </text>
      ))}
    </g>
  );
});

interface NamesProps {
  names: readonly { key: string; name: string; middle: number }[];
  x: number;
  /** How many letters there is room for. */
  letters: number;
}

/** The name of each row, cut where the place ends and whole under the pointer. */
export const RowNames = memo(function RowNames({ names, x, letters }: NamesProps) {
  return names.map(({ key, name, middle }) => (
    <text key={key} className="chart-name" x={x} y={middle} dy="0.34em" textAnchor="end">
      <title>{name}</title>
      {cut(name, letters)}
    </text>
  ));
});
