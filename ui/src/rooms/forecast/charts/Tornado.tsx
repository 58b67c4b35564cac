/** What matters most: a month's take-home with each belief at the lower and at the upper end of its band. */
import { memo, useMemo } from 'react';
import type { Swing } from '../../../contract';
import { nameOf } from '../beliefs';
import { ChartCard } from './ChartCard';
import { heightOf, RowPlot, type Layout } from './RowPlot';

interface Props {
  swings: readonly Swing[];
  /** What a month leaves as things stand, in minor units. */
  now: number | null;
  currency: string;
}

/** How high a bar is. */
const bar = 20;
/** Beside a bar stands the share at its end. */
const layout: Layout = { row: 40, left: 56, right: 64, letters: 20 };

export const Tornado = memo(function Tornado({ swings: all, now, currency }: Props) {
  // What moves nothing here has nothing to say here.
  const swings = useMemo(
    () => all.filter(({ at_low, at_high }) => at_low.value !== at_high.value),
    [all],
  );
  const table = useMemo(
    () => ({
      columns: ['What', 'From', 'To', 'Then a month leaves', 'and'],
      rows: swings.map(({ title, low, high, at_low, at_high }) => [
        title,
        low.text,
        high.text,
        at_low.text,
        at_high.text,
      ]),
    }),
    [swings],
  );
  const widest = swings[0];
  if (!widest) return null;
  return (
    <ChartCard
      title="What matters most"
      sentence={`Most depends on ${quoted(widest.title)}. ${widest.sentence}`}
      table={table}
      height={heightOf(swings.length, layout)}
    >
      {(width) => <Swings swings={swings} now={now} currency={currency} width={width} />}
    </ChartCard>
  );
});

/** In quotation marks, once. */
const quoted = (title: string) => (title.startsWith('“') ? title : `“${title}”`);

function Swings({ swings, now, currency, width }: Props & { width: number }) {
  const ends = swings.flatMap(({ at_low, at_high }) => [at_low.value, at_high.value]);
  const rows = swings.map(({ of, title, low, high, at_low, at_high }) => ({
    key: nameOf(of),
    name: title,
    words: [title, `at ${low.text}: ${at_low.text}`, `at ${high.text}: ${at_high.text}`],
  }));
  return (
    <RowPlot
      label="What matters most. Arrow keys go through the beliefs."
      rows={rows}
      layout={layout}
      domain={[Math.min(...ends), Math.max(...ends)]}
      currency={currency}
      width={width}
    >
      {({ x, middle, top, foot }) => (
        <>
          {swings.map((swing, at) => (
            <Bar
              key={nameOf(swing.of)}
              swing={swing}
              x={x}
              now={now === null ? null : x(now)}
              middle={middle(at)}
            />
          ))}
          {now !== null && <path className="chart-mark" d={`M${x(now)},${top}V${foot}`} />}
        </>
      )}
    </RowPlot>
  );
}

interface BarProps {
  swing: Swing;
  x: (amount: number) => number;
  /** Where what a month leaves now is. */
  now: number | null;
  middle: number;
}

/** From one end to the other; the part below what a month leaves now is drawn lighter than the part above it. */
function Bar({ swing: { low, high, at_low, at_high }, x, now, middle }: BarProps) {
  const isRising = at_low.value <= at_high.value;
  const [less, more] = isRising ? [at_low, at_high] : [at_high, at_low];
  const [start, end] = [x(less.value), Math.max(x(more.value), x(less.value) + 1)];
  const split = now === null ? start : Math.min(Math.max(now, start), x(more.value));
  return (
    <g>
      <rect
        className="chart-less"
        x={start}
        y={middle - bar / 2}
        width={split - start}
        height={bar}
      />
      <rect
        className="chart-more"
        x={split}
        y={middle - bar / 2}
        width={end - split}
        height={bar}
      />
      <text className="chart-label" x={start - 5} y={middle} dy="0.34em" textAnchor="end">
        {isRising ? low.text : high.text}
      </text>
      <text className="chart-label" x={end + 5} y={middle} dy="0.34em">
        {isRising ? high.text : low.text}
      </text>
    </g>
  );
}
