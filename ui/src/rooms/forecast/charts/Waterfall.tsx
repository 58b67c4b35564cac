/** A sum taken apart: each part begins where the one before it ended. */
import { memo } from 'react';
import { ChartCard } from './ChartCard';
import { heightOf, RowPlot, type Layout } from './RowPlot';
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

/** How high a bar is. */
const bar = 20;
const layout: Layout = { row: 34, left: 0, right: 84, letters: 18 };

export const Waterfall = memo(function Waterfall({
  title,
  sentence,
  steps,
  table,
  currency,
}: Props) {
  return (
    <ChartCard
      title={title}
      sentence={sentence}
      table={table}
      height={heightOf(steps.length, layout)}
    >
      {(width) => <Steps title={title} steps={steps} currency={currency} width={width} />}
    </ChartCard>
  );
});

interface StepsProps extends Pick<Props, 'title' | 'steps' | 'currency'> {
  width: number;
}

function Steps({ title, steps, currency, width }: StepsProps) {
  const ends = steps.flatMap(({ from, to }) => [from, to]);
  const rows = steps.map(({ name, text, reaches }, at) => ({
    key: `${at} ${name}`,
    name,
    words: [name, text, ...(reaches === '' ? [] : [`comes to ${reaches}`])],
  }));
  return (
    <RowPlot
      label={`${title}. Arrow keys go through its parts.`}
      rows={rows}
      layout={layout}
      domain={[Math.min(0, ...ends), Math.max(0, ...ends) || 1]}
      nice={5}
      currency={currency}
      width={width}
    >
      {({ x, middle }) =>
        steps.map(({ name, from, to, kind, text }, at) => {
          const start = x(Math.min(from, to));
          const end = Math.max(x(Math.max(from, to)), start + 1);
          return (
            <g key={`${at} ${name}`}>
              <rect
                className={`chart-${kind}`}
                x={start}
                y={middle(at) - bar / 2}
                width={end - start}
                height={bar}
                rx={2}
              />
              <text className="chart-label" x={end + 6} y={middle(at)} dy="0.34em">
                {text}
              </text>
            </g>
          );
        })
      }
    </RowPlot>
  );
}
