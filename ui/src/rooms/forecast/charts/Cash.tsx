/** The money month by month: what each leaves, and what has come together so far. */
import { scaleLinear } from '@visx/scale';
import { LinePath } from '@visx/shape';
import { memo, useMemo } from 'react';
import type { CashMonth } from '../../../contract';
import { FootAxis, SideAxis } from './Axes';
import { shortMoney, ticksOf } from './axis';
import { ChartCard } from './ChartCard';
import { Plot } from './Plot';

interface Props {
  cash: readonly CashMonth[];
  currency: string;
}

const height = 240;
const room = { top: 12, right: 16, bottom: 26, left: 56 };
const foot = height - room.bottom;

export const Cash = memo(function Cash({ cash, currency }: Props) {
  const table = useMemo(
    () => ({
      columns: ['Month', 'Orders', 'Instalments', 'Renewals', 'Refunds', 'Spent', 'Left', 'So far'],
      rows: cash.map((month) => [
        String(month.month),
        month.orders.text,
        month.instalments.text,
        month.renewals.text,
        month.refunds.text,
        month.spent.text,
        month.left.text,
        month.so_far.text,
      ]),
    }),
    [cash],
  );
  const last = cash.at(-1);
  return (
    <ChartCard
      title="Money month by month"
      sentence={
        last
          ? `Bars are what each month leaves, the line is what has come together: ${last.so_far.text} after ${last.month} months, with instalments, renewals and refunds when they fall.`
          : ''
      }
      table={table}
      height={height}
    >
      {(width) => <Months cash={cash} currency={currency} width={width} />}
    </ChartCard>
  );
});

function Months({ cash, currency, width }: Props & { width: number }) {
  const amounts = cash.flatMap(({ left, so_far }) => [left.value, so_far.value]);
  const y = scaleLinear({
    domain: [Math.min(0, ...amounts), Math.max(0, ...amounts) || 1],
    range: [foot, room.top],
    nice: 5,
  });
  const step = (width - room.left - room.right) / Math.max(cash.length, 1);
  const zero = y(0);
  const drawn = cash.map((told, at) => ({
    told,
    middle: room.left + step * (at + 0.5),
    left: y(told.left.value),
    soFar: y(told.so_far.value),
    part: {
      x: room.left + step * at,
      y: room.top,
      width: step,
      height: foot - room.top,
      words: [`Month ${told.month}`, `leaves ${told.left.text}`, `${told.so_far.text} so far`],
    },
  }));
  return (
    <Plot
      label="Money month by month. Arrow keys go through the months."
      width={width}
      height={height}
      parts={drawn.map(({ part }) => part)}
    >
      <SideAxis
        ticks={ticksOf(y, 5, shortMoney(currency))}
        from={foot}
        to={room.top}
        x={room.left}
      />
      <FootAxis
        ticks={drawn
          .filter((_, at) => at % (width < 480 ? 6 : 3) === 0)
          .map(({ told, middle }) => ({ at: middle, text: `month ${told.month}` }))}
        from={room.left}
        to={width - room.right}
        y={foot}
      />
      {drawn.map(({ told, middle, left }) => (
        <rect
          key={told.month}
          className="chart-soft"
          x={middle - step * 0.4}
          y={Math.min(left, zero)}
          width={step * 0.8}
          height={Math.abs(left - zero)}
        />
      ))}
      <path className="chart-zero" d={`M${room.left},${zero}H${width - room.right}`} />
      <LinePath
        className="chart-curve"
        data={drawn}
        x={({ middle }) => middle}
        y={({ soFar }) => soFar}
      />
      {drawn.map(({ told, middle, soFar }) => (
        <circle key={told.month} className="chart-dot" cx={middle} cy={soFar} r={2.5} />
      ))}
    </Plot>
  );
}
