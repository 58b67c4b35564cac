/** A sum taken apart: each part begins where the one before it ended. */
import { memo } from 'react';
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import { ChartCard } from './ChartCard';
import { shortMoney } from './axis';
import { hint } from './Hint';
import { NameTick } from './NameTick';
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

interface Drawn extends Step {
  span: [number, number];
}

const row = 34;

export const Waterfall = memo(function Waterfall({
  title,
  sentence,
  steps,
  table,
  currency,
}: Props) {
  const data: Drawn[] = steps.map((step) => ({
    ...step,
    span: [Math.min(step.from, step.to), Math.max(step.from, step.to)],
  }));
  const height = data.length * row + 34;
  return (
    <ChartCard title={title} sentence={sentence} table={table} height={height}>
      {(width) => (
        <BarChart
          layout="vertical"
          width={width}
          height={height}
          data={data}
          margin={{ top: 4, right: 84, bottom: 0, left: 0 }}
          aria-label={`${title}. Arrow keys go through its parts.`}
        >
          <XAxis
            type="number"
            tickFormatter={shortMoney(currency)}
            domain={['auto', 'auto']}
            tickCount={5}
            className="chart-axis"
          />
          <YAxis
            type="category"
            dataKey="name"
            width={width < 480 ? 120 : 190}
            interval={0}
            tickLine={false}
            axisLine={false}
            tick={<NameTick letters={width < 480 ? 18 : 28} />}
          />
          {hint<Drawn>(({ name, text, reaches }) => [
            name,
            text,
            ...(reaches === '' ? [] : [`comes to ${reaches}`]),
          ])}
          <Bar dataKey="span" isAnimationActive={false} barSize={20} shape={StepBar} />
        </BarChart>
      )}
    </ChartCard>
  );
});

function StepBar(props: object) {
  const { x, y, width, height, kind, text } = props as Drawn & Box;
  return (
    <g>
      <rect
        className={`chart-bar chart-${kind}`}
        x={x}
        y={y}
        width={Math.max(width, 1)}
        height={height}
        rx={2}
      />
      <text className="chart-label" x={x + width + 6} y={y + height / 2} dy="0.34em">
        {text}
      </text>
    </g>
  );
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
