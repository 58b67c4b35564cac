/** What matters most: a month's take-home with each belief at the lower and at the upper end of its band. */
import { memo, useMemo } from 'react';
import { Bar, BarChart, ReferenceLine, XAxis, YAxis } from 'recharts';
import type { Swing } from '../../../contract';
import { nameOf } from '../beliefs';
import { shortMoney } from './axis';
import { ChartCard } from './ChartCard';
import { hint } from './Hint';
import { NameTick } from './NameTick';

interface Props {
  swings: readonly Swing[];
  /** What a month leaves as things stand, in minor units. */
  now: number | null;
  currency: string;
}

interface Drawn {
  id: string;
  title: string;
  span: [number, number];
  swing: Swing;
  now: number;
}

const row = 40;

export const Tornado = memo(function Tornado({ swings, now, currency }: Props) {
  const [data, table] = useMemo(() => {
    const drawn = swings.map((swing): Drawn => {
      const ends = [swing.at_low.value, swing.at_high.value];
      return {
        id: nameOf(swing.of),
        title: swing.title,
        span: [Math.min(...ends), Math.max(...ends)],
        swing,
        now: now ?? ends[0] ?? 0,
      };
    });
    const twin = {
      columns: ['What', 'From', 'To', 'Then a month leaves', 'and'],
      rows: swings.map(({ title, low, high, at_low, at_high }) => [
        title,
        low.text,
        high.text,
        at_low.text,
        at_high.text,
      ]),
    };
    return [drawn, twin] as const;
  }, [swings, now]);
  const widest = swings[0];
  if (!widest) return null;
  const height = data.length * row + 34;
  return (
    <ChartCard title="What matters most" sentence={widest.sentence} table={table} height={height}>
      {(width) => (
        <BarChart
          layout="vertical"
          width={width}
          height={height}
          data={data}
          margin={{ top: 4, right: 64, bottom: 0, left: 0 }}
          aria-label="What matters most. Arrow keys go through the beliefs."
        >
          <XAxis
            type="number"
            tickFormatter={shortMoney(currency)}
            domain={['auto', 'auto']}
            padding={{ left: 52 }}
            tickCount={5}
            className="chart-axis"
          />
          <YAxis
            type="category"
            dataKey="id"
            width={width < 480 ? 140 : 250}
            interval={0}
            tickLine={false}
            axisLine={false}
            tick={<SwingTick data={data} letters={width < 480 ? 20 : 36} />}
          />
          {hint<Drawn>(({ swing }) => [
            swing.title,
            `at ${swing.low.text}: ${swing.at_low.text}`,
            `at ${swing.high.text}: ${swing.at_high.text}`,
          ])}
          <Bar dataKey="span" isAnimationActive={false} barSize={20} shape={SwingBar} />
          {now !== null && <ReferenceLine x={now} className="chart-mark" />}
        </BarChart>
      )}
    </ChartCard>
  );
});

interface TickProps {
  x?: number | string;
  y?: number | string;
  payload?: { value?: string | number };
  data: readonly Drawn[];
  letters: number;
}

/** Beliefs are known by their ids, as two may have one title. */
function SwingTick({ data, payload, ...place }: TickProps) {
  const title = data.find(({ id }) => id === payload?.value)?.title ?? '';
  return <NameTick {...place} payload={{ value: title }} />;
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The part below what a month leaves now is drawn lighter than the part above it. */
function SwingBar(props: object) {
  const { x, y, width, height, span, swing, now } = props as Drawn & Box;
  const [from, to] = span;
  const below = to > from ? Math.min(Math.max((now - from) / (to - from), 0), 1) : 0;
  const [left, right] =
    swing.at_low.value <= swing.at_high.value
      ? [swing.low.text, swing.high.text]
      : [swing.high.text, swing.low.text];
  const middle = y + height / 2;
  return (
    <g>
      <rect className="chart-bar chart-less" x={x} y={y} width={width * below} height={height} />
      <rect
        className="chart-bar chart-more"
        x={x + width * below}
        y={y}
        width={Math.max(width * (1 - below), 1)}
        height={height}
      />
      {left !== right && (
        <text className="chart-label" x={x - 5} y={middle} dy="0.34em" textAnchor="end">
          {left}
        </text>
      )}
      <text className="chart-label" x={x + width + 5} y={middle} dy="0.34em">
        {right}
      </text>
    </g>
  );
}
