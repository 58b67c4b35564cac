/** The weeks of a year: delivery that falls in each against the hours that are free. */
import { scaleLinear } from '@visx/scale';
import { memo, useMemo } from 'react';
import type { Hours, Week } from '../../../contract';
import { spoken } from '../../../parts/spoken';
import { FootAxis, SideAxis } from './Axes';
import { outlineOf, type Bar } from './bars';
import { ChartCard } from './ChartCard';
import { Gauge } from './Gauge';
import { Plot } from './Plot';

const height = 220;
const room = { top: 22, right: 16, bottom: 26, left: 48 };
const foot = height - room.bottom;
const day = new Intl.DateTimeFormat(spoken, { day: 'numeric', month: 'short', timeZone: 'UTC' });
const million = 1_000_000;

const written = new Map<string, string>();

/** The first day of a week as people write it; a year has few, and they stay while a slider moves. */
function startOf({ starts }: Week): string {
  const words = written.get(starts) ?? day.format(new Date(`${starts}T00:00:00Z`));
  written.set(starts, words);
  return words;
}

function stateOf({ off, over }: Week): string {
  return off ? 'a week off' : over ? 'more than is free' : '';
}

/** Up to five even steps of whole hours that reach past the most, in millionths. */
function wholeHours(most: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100, 200].find((one) => one * 5 * million > most) ?? 500;
  const count = Math.floor(most / (step * million)) + 1;
  return Array.from({ length: count + 1 }, (_, at) => at * step * million);
}

export const Weeks = memo(function Weeks({ hours }: { hours: Hours }) {
  const { weeks, free, sentence, overbooked } = hours;
  const table = useMemo(
    () => ({
      columns: ['Week', 'Begins', 'Delivery', 'Note'],
      rows: weeks.map((week) => [String(week.week), startOf(week), week.hours.text, stateOf(week)]),
    }),
    [weeks],
  );
  const first = weeks.find(({ week }) => week === overbooked);
  return (
    <ChartCard
      title="Your hours, week by week"
      sentence={sentence}
      table={table}
      height={height}
      above={
        <>
          <Gauge hours={hours} />
          {first && (
            <p className="chart-says">
              The first week that is too full begins on {startOf(first)}: {first.hours.text} of
              delivery, {free.text} free.
            </p>
          )}
        </>
      }
    >
      {(width) => <Bars weeks={weeks} free={free} width={width} />}
    </ChartCard>
  );
});

interface BarsProps {
  weeks: readonly Week[];
  free: Hours['free'];
  width: number;
}

function Bars({ weeks, free, width }: BarsProps) {
  const steps = wholeHours(Math.max(free.value, ...weeks.map(({ hours }) => hours.value)));
  const y = scaleLinear({ domain: [0, steps.at(-1) ?? 1], range: [foot, room.top] });
  const step = (width - room.left - room.right) / Math.max(weeks.length, 1);
  const drawn = weeks.map((told, at) => {
    const state = stateOf(told);
    const x = room.left + step * at;
    return {
      told,
      x: x + step * 0.1,
      top: y(told.hours.value),
      width: step * 0.8,
      part: {
        x,
        y: room.top,
        width: step,
        height: foot - room.top,
        words: [`Week of ${startOf(told)}`, told.hours.text, ...(state === '' ? [] : [state])],
      },
    };
  });
  const limit = y(free.value);
  return (
    <Plot
      label="Your hours, week by week. Arrow keys go through the weeks."
      width={width}
      height={height}
      parts={drawn.map(({ part }) => part)}
    >
      <SideAxis
        ticks={steps.map((value) => ({ at: y(value), text: `${value / million} h` }))}
        from={foot}
        to={room.top}
        x={room.left}
      />
      <FootAxis
        ticks={drawn
          .filter((_, at) => at % (width < 480 ? 13 : 8) === 0)
          .map(({ told, x }) => ({ at: x + step * 0.4, text: startOf(told) }))}
        from={room.left}
        to={width - room.right}
        y={foot}
      />
      <WeekBars bars={drawn} />
      <path className="chart-limit" d={`M${room.left},${limit}H${width - room.right}`} />
      <text
        className="chart-label chart-over"
        x={width - room.right}
        y={limit - 6}
        textAnchor="end"
      >{`${free.text} free`}</text>
    </Plot>
  );
}

interface WeekBarsProps {
  bars: readonly (Bar & { told: Week })[];
}

function WeekBars({ bars }: WeekBarsProps) {
  const off = bars.filter(({ told }) => told.off);
  const over = bars.filter(({ told }) => !told.off && told.over);
  const well = bars.filter(({ told }) => !told.off && !told.over);
  const marks = over.map(({ x, top, width }) => `M${x + width / 2 - 3},${top - 3}l3,-5l3,5z`);
  return (
    <>
      <path className="chart-whole" d={outlineOf(well, foot)} />
      <path className="week-over" d={outlineOf(over, foot)} />
      <path className="week-over-mark" d={marks.join('')} />
      <path
        className="week-off"
        d={off.map(({ x, width }) => `M${x},${foot - 2}h${width}`).join('')}
      />
    </>
  );
}
