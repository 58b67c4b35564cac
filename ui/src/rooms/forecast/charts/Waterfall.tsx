/** A sum taken apart: each part begins where the one before it ended. */
import { scaleLinear } from '@visx/scale';
import { memo } from 'react';
import { FootAxis, RowNames } from './Axes';
import { roomFor, shortMoney, ticksOf } from './axis';
import { ChartCard } from './ChartCard';
import { Plot } from './Plot';
import type { ChartTable } from './table';

export interface Step {
  name: string;
  /** Where it begins and ends, in minor units. */
  from: number;
  to: number;
  /** The amount as people read it. */
  text: string;
  kind: 'whole' | 'more' | 'less';
  /** What the sum has come to with it; empty where that says nothing new. */
  reaches: string;
}

interface Props {
  title: string;
  sentence: string;
  steps: readonly Step[];
  table: ChartTable;
  currency: string;
}

/** How high a row is, and the bar in it. */
const row = 34;
const bar = 20;
const room = { top: 4, right: 84, bottom: 30 };

export const Waterfall = memo(function Waterfall({
  title,
  sentence,
  steps,
  table,
  currency,
}: Props) {
  const height = steps.length * row + room.top + room.bottom;
  return (
    <ChartCard title={title} sentence={sentence} table={table} height={height}>
      {(width) => (
        <Steps title={title} steps={steps} currency={currency} width={width} height={height} />
      )}
    </ChartCard>
  );
});

interface StepsProps extends Pick<Props, 'title' | 'steps' | 'currency'> {
  width: number;
  height: number;
}

function Steps({ title, steps, currency, width, height }: StepsProps) {
  const isNarrow = width < 480;
  const letters = isNarrow ? 18 : 40;
  const left = roomFor(
    steps.map(({ name }) => name),
    letters,
  );
  const ends = steps.flatMap(({ from, to }) => [from, to]);
  const x = scaleLinear({
    domain: [Math.min(0, ...ends), Math.max(0, ...ends) || 1],
    range: [left, width - room.right],
    nice: 5,
  });
  const foot = height - room.bottom;
  const drawn = steps.map(({ from, to, name, text, kind, reaches }, at) => {
    const start = x(Math.min(from, to));
    return {
      key: `${at} ${name}`,
      name,
      text,
      kind,
      start,
      end: Math.max(x(Math.max(from, to)), start + 1),
      middle: room.top + row * (at + 0.5),
      part: {
        x: 0,
        y: room.top + row * at,
        width,
        height: row,
        words: [name, text, ...(reaches === '' ? [] : [`comes to ${reaches}`])],
      },
    };
  });
  return (
    <Plot
      label={`${title}. Arrow keys go through its parts.`}
      width={width}
      height={height}
      parts={drawn.map(({ part }) => part)}
    >
      <FootAxis
        ticks={ticksOf(x, isNarrow ? 3 : 5, shortMoney(currency))}
        from={left}
        to={width - room.right}
        y={foot}
      />
      <RowNames names={drawn} x={left - 10} letters={letters} />
      {drawn.map(({ key, start, end, middle, kind, text }) => (
        <g key={key}>
          <rect
            className={`chart-${kind}`}
            x={start}
            y={middle - bar / 2}
            width={end - start}
            height={bar}
            rx={2}
          />
          <text className="chart-label" x={end + 6} y={middle} dy="0.34em">
            {text}
          </text>
        </g>
      ))}
    </Plot>
  );
}
