/** The money month by month: what each leaves, and what has come together so far. */
import { memo, useMemo } from 'react';
import { Bar, ComposedChart, Line, ReferenceLine, XAxis, YAxis } from 'recharts';
import type { CashMonth } from '../../../contract';
import { shortMoney } from './axis';
import { ChartCard } from './ChartCard';
import { hint } from './Hint';

interface Props {
  cash: readonly CashMonth[];
  currency: string;
}

interface Drawn {
  month: number;
  left: number;
  soFar: number;
  told: CashMonth;
}

const height = 230;

export const Cash = memo(function Cash({ cash, currency }: Props) {
  const [data, table] = useMemo(() => {
    const drawn = cash.map((told): Drawn => ({
      month: told.month,
      left: told.left.value,
      soFar: told.so_far.value,
      told,
    }));
    const twin = {
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
    };
    return [drawn, twin] as const;
  }, [cash]);
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
      {(width) => (
        <ComposedChart
          width={width}
          height={height}
          data={data}
          margin={{ top: 12, right: 16, bottom: 0, left: 0 }}
          aria-label="Money month by month. Arrow keys go through the months."
        >
          <XAxis
            dataKey="month"
            tickFormatter={(month: number) => `month ${month}`}
            interval={width < 480 ? 5 : 2}
            className="chart-axis"
          />
          <YAxis
            width={52}
            tickFormatter={shortMoney(currency)}
            tickCount={5}
            className="chart-axis"
          />
          {hint<Drawn>(({ told }) => [
            `Month ${told.month}`,
            `leaves ${told.left.text}`,
            `${told.so_far.text} so far`,
          ])}
          <ReferenceLine y={0} className="chart-zero" />
          <Bar dataKey="left" isAnimationActive={false} className="chart-soft" />
          <Line
            dataKey="soFar"
            isAnimationActive={false}
            className="chart-curve"
            strokeWidth={2}
            dot={{ r: 2.5 }}
            type="linear"
          />
        </ComposedChart>
      )}
    </ChartCard>
  );
});
