/** Named rows below each other over one axis of amounts, gone through row by row. */
import { scaleLinear } from '@visx/scale';
import type { ReactNode } from 'react';
import { FootAxis, RowNames } from './Axes';
import { roomFor, shortMoney, ticksOf } from './axis';
import { Plot } from './Plot';

export interface Row {
  key: string;
  name: string;
  /** What is said when the row is reached: a heading and the lines below it. */
  words: readonly string[];
}

/** How rows are laid out, in pixels. */
export interface Layout {
  /** How high a row is. */
  row: number;
  /** What words beside bars need on either side. */
  left: number;
  right: number;
  /** The letters of a name that a narrow chart has room for. */
  letters: number;
}

/** What stands above the rows, and the axis below them, in pixels. */
const top = 4;
const bottom = 30;

/** How high a chart of so many rows is. */
export const heightOf = (rows: number, { row }: Layout): number => rows * row + top + bottom;

/** Where amounts and rows are on the drawing. */
export interface Places {
  x: (amount: number) => number;
  /** The middle of a row. */
  middle: (at: number) => number;
  top: number;
  foot: number;
}

interface Props {
  label: string;
  rows: readonly Row[];
  layout: Layout;
  /** The least and the largest amount, in minor units. */
  domain: readonly [number, number];
  /** Steps the axis is rounded out to; none keeps the ends as they are. */
  nice?: number;
  currency: string;
  width: number;
  children: (places: Places) => ReactNode;
}

export function RowPlot({ label, rows, layout, domain, nice, currency, width, children }: Props) {
  const isNarrow = width < 480;
  const letters = isNarrow ? layout.letters : 40;
  const height = heightOf(rows.length, layout);
  const left = roomFor(
    rows.map(({ name }) => name),
    letters,
  );
  const x = scaleLinear({
    domain: [...domain],
    range: [left + layout.left, width - layout.right],
    ...(nice !== undefined && { nice }),
  });
  const middle = (at: number) => top + layout.row * (at + 0.5);
  const foot = height - bottom;
  return (
    <Plot
      label={label}
      width={width}
      height={height}
      parts={rows.map(({ words }, at) => ({
        x: 0,
        y: top + layout.row * at,
        width,
        height: layout.row,
        words,
      }))}
    >
      <FootAxis
        ticks={ticksOf(x, isNarrow ? 3 : 5, shortMoney(currency))}
        from={left}
        to={width - layout.right}
        y={foot}
      />
      <RowNames
        names={rows.map(({ key, name }, at) => ({ key, name, middle: middle(at) }))}
        x={left - 10}
        letters={letters}
      />
      {children({ x, middle, top, foot })}
    </Plot>
  );
}
