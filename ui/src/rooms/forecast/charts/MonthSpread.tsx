/** How a month may turn out: how likely each amount is, with the middle eight of ten months set apart. */
import { scaleLinear } from '@visx/scale';
import { memo, useMemo, useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import type { Spread, What } from '../../../contract';
import { FootAxis, SideAxis } from './Axes';
import { shortMoney, ticksOf } from './axis';
import { outlineOf } from './bars';
import { ChartCard } from './ChartCard';
import { Plot } from './Plot';
import { amountsOf } from './spread';

interface Props {
  spreads: readonly Spread[];
  currency: string;
}

const named: Partial<Record<What, string>> = { take_home: 'Take-home', revenue: 'Revenue' };
const height = 240;
const room = { top: 38, right: 16, bottom: 26, left: 44 };

export const MonthSpread = memo(function MonthSpread({ spreads, currency }: Props) {
  const [what, setWhat] = useState<What>('take_home');
  const spread = spreads.find((one) => one.what === what) ?? spreads[0];
  const table = useMemo(() => twinOf(spread), [spread]);
  if (!spread) return null;
  return (
    <ChartCard
      title="How a month may turn out"
      sentence={spread.sentence}
      table={table}
      height={height}
      above={<WhatChoice spreads={spreads} what={spread.what} onChoose={setWhat} />}
    >
      {(width) => <Bars spread={spread} currency={currency} width={width} />}
    </ChartCard>
  );
});

function twinOf(spread: Spread | undefined) {
  const bars = spread?.bars ?? [];
  return {
    columns: ['Amount', 'Share of months'],
    rows: bars.map(({ chance }, at) => [amountsOf(bars, at), chance.text]),
  };
}

interface BarsProps {
  spread: Spread;
  currency: string;
  width: number;
}

const foot = height - room.bottom;

function Bars({ spread: { bars, band }, currency, width }: BarsProps) {
  const x = scaleLinear({
    domain: [bars[0]?.from.value ?? 0, bars.at(-1)?.to.value ?? 1],
    range: [room.left, width - room.right],
  });
  const y = scaleLinear({
    domain: [0, Math.max(...bars.map(({ chance }) => chance.value), 1)],
    range: [foot, room.top],
    nice: 3,
  });
  const drawn = bars.map(({ from, to, chance }, at) => {
    const [left, right, top] = [x(from.value), x(to.value), y(chance.value)];
    const middle = (from.value + to.value) / 2;
    return {
      x: left,
      top,
      width: Math.max(right - left - 1, 1),
      isUsual: middle >= band.low.value && middle <= band.high.value,
      part: {
        x: left,
        y: room.top,
        width: right - left,
        height: foot - room.top,
        words: [amountsOf(bars, at), `${chance.text} of months`],
      },
    };
  });
  return (
    <Plot
      label="How a month may turn out. Arrow keys go through the amounts."
      width={width}
      height={height}
      parts={drawn.map(({ part }) => part)}
    >
      <SideAxis
        ticks={ticksOf(y, 3, (chance) => `${Math.round(chance / 10_000)}%`)}
        from={foot}
        to={room.top}
        x={room.left}
      />
      <FootAxis
        ticks={ticksOf(x, width < 480 ? 4 : 6, shortMoney(currency))}
        from={room.left}
        to={width - room.right}
        y={foot}
      />
      <path
        className="chart-whole"
        d={outlineOf(
          drawn.filter(({ isUsual }) => isUsual),
          foot,
        )}
      />
      <path
        className="chart-rare"
        d={outlineOf(
          drawn.filter(({ isUsual }) => !isUsual),
          foot,
        )}
      />
      <Mark at={x(band.low.value)} text={band.low.text} side="left" width={width} />
      <Mark at={x(band.middle.value)} text={band.middle.text} side="over" width={width} />
      <Mark at={x(band.high.value)} text={band.high.text} side="right" width={width} />
    </Plot>
  );
}

interface MarkProps {
  at: number;
  text: string;
  /** Where its words go; those of the middle stand a line higher, so that close marks can all be read. */
  side: 'left' | 'over' | 'right';
  width: number;
}

/** Room that words need beside a mark, in pixels. */
const words = 72;

function Mark({ at, text, side, width }: MarkProps) {
  const isOver = side === 'over';
  const [near, far] = [at < room.left + words, at > width - words];
  const anchor =
    isOver && !near && !far ? 'middle' : (side === 'left' || far) && !near ? 'end' : 'start';
  return (
    <>
      <path className="chart-mark" d={`M${at},${isOver ? 18 : 32}V${foot}`} />
      <text
        className="chart-label"
        x={anchor === 'middle' ? at : anchor === 'end' ? at - 2 : at + 2}
        y={isOver ? 13 : 30}
        textAnchor={anchor}
      >
        {text}
      </text>
    </>
  );
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
