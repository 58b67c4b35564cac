/** The weeks of a year: delivery that falls in each against the hours that are free. */
import { memo, useMemo } from 'react';
import { Bar, BarChart, ReferenceLine, XAxis, YAxis } from 'recharts';
import type { Hours, Week } from '../../../contract';
import { spoken } from '../../../parts/spoken';
import { ChartCard } from './ChartCard';
import { Gauge } from './Gauge';
import { hint } from './Hint';

const height = 210;
const day = new Intl.DateTimeFormat(spoken, { day: 'numeric', month: 'short', timeZone: 'UTC' });
const million = 1_000_000;

/** The first day of a week as people write it. */
function startOf({ starts }: Week): string {
  return day.format(new Date(`${starts}T00:00:00Z`));
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

interface Drawn {
  week: number;
  hours: number;
  told: Week;
}

export const Weeks = memo(function Weeks({ hours }: { hours: Hours }) {
  const { weeks, free, sentence, overbooked } = hours;
  const [data, table] = useMemo(() => {
    const drawn = weeks.map((told): Drawn => ({ week: told.week, hours: told.hours.value, told }));
    const twin = {
      columns: ['Week', 'Begins', 'Delivery', 'Note'],
      rows: weeks.map((week) => [String(week.week), startOf(week), week.hours.text, stateOf(week)]),
    };
    return [drawn, twin] as const;
  }, [weeks]);
  const ticks = wholeHours(Math.max(free.value, ...data.map((one) => one.hours)));
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
      {(width) => (
        <BarChart
          width={width}
          height={height}
          data={data}
          margin={{ top: 18, right: 16, bottom: 0, left: 0 }}
          aria-label="Your hours, week by week. Arrow keys go through the weeks."
        >
          <XAxis
            dataKey="week"
            interval={0}
            ticks={data.filter((_, at) => at % 8 === 0).map(({ week }) => week)}
            tickFormatter={(week: number) => {
              const found = weeks.find((one) => one.week === week);
              return found ? startOf(found) : '';
            }}
            className="chart-axis"
          />
          <YAxis
            width={44}
            tickFormatter={(value: number) => `${Math.round((value / million) * 10) / 10} h`}
            domain={[0, ticks.at(-1) ?? 0]}
            ticks={ticks}
            className="chart-axis"
          />
          {hint<Drawn>(({ told }) => {
            const state = stateOf(told);
            return [`Week of ${startOf(told)}`, told.hours.text, ...(state === '' ? [] : [state])];
          })}
          <Bar dataKey="hours" isAnimationActive={false} shape={WeekBar} />
          <ReferenceLine
            y={free.value}
            className="chart-limit"
            label={{
              value: `${free.text} free`,
              position: 'insideBottomRight',
              className: 'chart-label',
            }}
          />
        </BarChart>
      )}
    </ChartCard>
  );
});

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

function WeekBar(props: object) {
  const { x, y, width, height: tall, told } = props as Drawn & Box;
  const foot = y + tall;
  if (told.off) {
    return <path className="week-off" d={`M${x},${foot - 2}h${width}`} />;
  }
  return (
    <g>
      <rect
        className={told.over ? 'chart-bar week-over' : 'chart-bar chart-whole'}
        x={x}
        y={y}
        width={width}
        height={tall}
      />
      {told.over && (
        <path className="week-over-mark" d={`M${x + width / 2 - 3},${y - 3}l3,-5l3,5z`} />
      )}
    </g>
  );
}
