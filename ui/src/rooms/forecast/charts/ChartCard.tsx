/** A chart in its place: what it shows in words, the drawing or its table, and the ways out of the program. */
import { memo, useCallback, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { ChartTools } from './ChartTools';
import { TableTwin } from './TableTwin';
import type { ChartTable } from './table';
import { useChartExport } from './useChartExport';
import { useChartWidth } from './useChartWidth';
import { useInSight } from './useInSight';
import './charts.css';

interface Props {
  title: string;
  /** What it says, in its own numbers. */
  sentence: string;
  /** The same figures as a table. */
  table: ChartTable;
  height: number;
  /** More words or a control above the drawing. */
  above?: ReactNode;
  /** Draws the chart as wide as there is room. */
  children: (width: number) => ReactNode;
}

export function ChartCard({ title, sentence, table, height, above, children }: Props) {
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const [isTable, setTable] = useState(false);
  const width = useChartWidth(place);
  const isInSight = useInSight(place);
  // Whoever takes it elsewhere takes it drawn and as things stand, in sight or not.
  const [isTaken, setTaken] = useState(false);
  const isRead = isTable && !isTaken;
  const isDrawn = isInSight || isTaken;
  const [wasDrawn, setDrawn] = useState(isDrawn);
  if (isDrawn && !wasDrawn) setDrawn(true);
  const find = useCallback(async () => {
    setTaken(true);
    await painted();
    setTaken(false);
    return place.current?.querySelector<SVGSVGElement>('svg.chart-surface') ?? null;
  }, []);
  const shown = useRef({ title, sentence, table });
  useLayoutEffect(() => {
    shown.current = { title, sentence, table };
  });
  const ways = useChartExport(shown, find);
  return (
    <figure className="chart" aria-labelledby={id}>
      <div className="chart-head">
        <h3 id={id}>{title}</h3>
        <ChartTools title={title} isTable={isTable} onTable={setTable} ways={ways} />
      </div>
      <figcaption className="chart-says">{sentence}</figcaption>
      {above}
      <div ref={place} className="chart-place">
        {isRead ? (
          <TableTwin label={title} table={table} />
        ) : (
          <div className="chart-drawing" style={{ minHeight: height }}>
            {wasDrawn && <Still isStill={!isDrawn}>{children(width)}</Still>}
          </div>
        )}
      </div>
    </figure>
  );
}

/** Two frames later everything that was asked for is drawn. */
const painted = () =>
  new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

/** What nobody sees stays as it was last drawn. */
const Still = memo(
  ({ children }: { isStill: boolean; children: ReactNode }) => children,
  (_, { isStill }) => isStill,
);
