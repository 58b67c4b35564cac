/** How a month may turn out: how likely each amount is, with the middle eight of ten months set apart. */
import { memo, useMemo, useState } from 'react';
import { Bar, BarChart, ReferenceLine, XAxis, YAxis } from 'recharts';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import type { Spread, What } from '../../../contract';
import { shortMoney } from './axis';
import { ChartCard } from './ChartCard';
import { hint } from './Hint';

interface Props {
  spreads: readonly Spread[];
  currency: string;
}

interface Drawn {
  middle: number;
  chance: number;
  words: readonly [string, string];
  isUsual: boolean;
}

const named: Partial<Record<What, string>> = { take_home: 'Take-home', revenue: 'Revenue' };
const height = 230;
const room = { left: 44, right: 16 };

export const MonthSpread = memo(function MonthSpread({ spreads, currency }: Props) {
  const [what, setWhat] = useState<What>('take_home');
  const spread = spreads.find((one) => one.what === what) ?? spreads[0];
  const [data, table] = useMemo(() => drawing(spread), [spread]);
  if (!spread) return null;
  const { low, middle, high } = spread.band;
  return (
    <ChartCard
      title="How a month may turn out"
      sentence={spread.sentence}
      table={table}
      height={height}
      above={<WhatChoice spreads={spreads} what={spread.what} onChoose={setWhat} />}
    >
      {(width) => (
        <BarChart
          width={width}
          height={height}
          data={data}
          margin={{ top: 26, right: room.right, bottom: 0, left: 0 }}
          aria-label="How a month may turn out. Arrow keys go through the amounts."
        >
          <XAxis
            type="number"
            dataKey="middle"
            domain={[spread.bars[0]?.from.value ?? 0, spread.bars.at(-1)?.to.value ?? 1]}
            tickFormatter={shortMoney(currency)}
            tickCount={6}
            interval="preserveStart"
            minTickGap={24}
            className="chart-axis"
          />
          <YAxis
            width={room.left}
            tickFormatter={(chance: number) => `${Math.round(chance / 10_000)}%`}
            tickCount={4}
            className="chart-axis"
          />
          {hint<Drawn>(({ words }) => words)}
          <Bar
            dataKey="chance"
            isAnimationActive={false}
            barSize={Math.max(2, (width - room.left - room.right) / Math.max(data.length, 1) - 1)}
            shape={SpreadBar}
          />
          {[low, middle, high].map(({ value, text }, at) => (
            <ReferenceLine
              key={marks[at]}
              x={value}
              className="chart-mark"
              label={{ value: text, position: 'top', className: 'chart-label' }}
            />
          ))}
        </BarChart>
      )}
    </ChartCard>
  );
});

const marks = ['low', 'middle', 'high'] as const;

function drawing(spread: Spread | undefined) {
  const bars = spread?.bars ?? [];
  const { low, high } = spread?.band ?? { low: { value: 0 }, high: { value: 0 } };
  const data = bars.map(({ from, to, chance }): Drawn => {
    const middle = (from.value + to.value) / 2;
    return {
      middle,
      chance: chance.value,
      words: [`${from.text} to ${to.text}`, `${chance.text} of months`],
      isUsual: middle >= low.value && middle <= high.value,
    };
  });
  const table = {
    columns: ['From', 'To', 'Share of months'],
    rows: bars.map(({ from, to, chance }) => [from.text, to.text, chance.text]),
  };
  return [data, table] as const;
}

function SpreadBar(props: object) {
  const { x, y, width, height: tall, isUsual } = props as Drawn & Box;
  return (
    <rect
      className={isUsual ? 'chart-bar chart-whole' : 'chart-bar chart-rare'}
      x={x}
      y={y}
      width={width}
      height={tall}
    />
  );
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface ChoiceProps {
  spreads: readonly Spread[];
  what: What;
  onChoose: (what: What) => void;
}

function WhatChoice({ spreads, what, onChoose }: ChoiceProps) {
  if (spreads.length < 2) return null;
  return (
    <ToggleButtonGroup
      className="chart-choice"
      aria-label="Of what"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[what]}
      onSelectionChange={(keys) => {
        const chosen = spreads.find((one) => keys.has(one.what));
        if (chosen) onChoose(chosen.what);
      }}
    >
      {spreads.map((one) => (
        <ToggleButton key={one.what} id={one.what} className="button button-plain button-small">
          {named[one.what] ?? one.what}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
