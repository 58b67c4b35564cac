/** What matters most: a month's take-home with each belief at the lower and at the upper end of its band. */
import { scaleLinear } from '@visx/scale';
import { memo, useMemo } from 'react';
import type { Swing } from '../../../contract';
import { nameOf } from '../beliefs';
import { FootAxis, RowNames } from './Axes';
import { roomFor, shortMoney, ticksOf } from './axis';
import { ChartCard } from './ChartCard';
import { Plot } from './Plot';

interface Props {
  swings: readonly Swing[];
  /** What a month leaves as things stand, in minor units. */
  now: number | null;
  currency: string;
}

/** How high a row is, and the bar in it. */
const row = 40;
const bar = 20;
/** Beside a bar stands the share at its end. */
const room = { top: 4, right: 64, bottom: 30, words: 56 };

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
  const height = swings.length * row + room.top + room.bottom;
  return (
    <ChartCard
      title="What matters most"
      sentence={`Most depends on ${quoted(widest.title)}. ${widest.sentence}`}
      table={table}
      height={height}
    >
      {(width) => (
        <Swings swings={swings} now={now} currency={currency} width={width} height={height} />
      )}
    </ChartCard>
  );
});

/** In quotation marks, once. */
const quoted = (title: string) => (title.startsWith('“') ? title : `“${title}”`);

interface SwingsProps extends Props {
  width: number;
  height: number;
}

function Swings({ swings, now, currency, width, height }: SwingsProps) {
  const isNarrow = width < 480;
  const letters = isNarrow ? 20 : 40;
  const left = roomFor(
    swings.map(({ title }) => title),
    letters,
  );
  const ends = swings.flatMap(({ at_low, at_high }) => [at_low.value, at_high.value]);
  const x = scaleLinear({
    domain: [Math.min(...ends), Math.max(...ends)],
    range: [left + room.words, width - room.right],
  });
  const foot = height - room.bottom;
  const drawn = swings.map((swing, at) => {
    const [low, high] = [swing.at_low, swing.at_high];
    const isRising = low.value <= high.value;
    const [start, end] = isRising ? [x(low.value), x(high.value)] : [x(high.value), x(low.value)];
    return {
      key: nameOf(swing.of),
      name: swing.title,
      middle: room.top + row * (at + 0.5),
      start,
      end: Math.max(end, start + 1),
      split: now === null ? start : Math.min(Math.max(x(now), start), end),
      before: isRising ? swing.low.text : swing.high.text,
      after: isRising ? swing.high.text : swing.low.text,
      part: {
        x: 0,
        y: room.top + row * at,
        width,
        height: row,
        words: [
          swing.title,
          `at ${swing.low.text}: ${low.text}`,
          `at ${swing.high.text}: ${high.text}`,
        ],
      },
    };
  });
  return (
    <Plot
      label="What matters most. Arrow keys go through the beliefs."
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
      {drawn.map(({ key, start, end, split, middle, before, after }) => (
        <g key={key}>
          {/* The part below what a month leaves now is drawn lighter than the part above it. */}
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
            {before}
          </text>
          <text className="chart-label" x={end + 5} y={middle} dy="0.34em">
            {after}
          </text>
        </g>
      ))}
      {now !== null && <path className="chart-mark" d={`M${x(now)},${room.top}V${foot}`} />}
    </Plot>
  );
}
