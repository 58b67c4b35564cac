/** Buyers of a month on their way through the extras: who takes each, who says no, who is never asked. */
import { Sankey } from '@visx/sankey';
import { memo, useMemo } from 'react';
import type { Attach, Figure } from '../../../contract';
import { cut } from './axis';
import { ChartCard } from './ChartCard';
import { answerWords, flowOf, within, type Flow, type Stop, type Stream } from './flow';
import { Plot } from './Plot';

interface Props {
  extras: readonly Attach[];
  buyers: Figure['mean'];
}

const height = 268;
const room = { top: 34, right: 96, bottom: 14, left: 4 };
const stop = 8;
/** How wide an extra must be for its words to fit. */
const step = 210;

export const BuyersFlow = memo(function BuyersFlow({ extras, buyers }: Props) {
  const flow = useMemo(() => flowOf(extras, buyers), [extras, buyers]);
  const table = useMemo(
    () => ({
      columns: [
        'Extra',
        'Asked',
        'Take it',
        'Say no',
        'Not asked',
        'Share of yes',
        'Of all buyers',
        'Eight cases of ten',
      ],
      rows: extras.map((extra) => [
        extra.title,
        extra.met.text,
        extra.taken.text,
        extra.declined.text,
        extra.passed.text,
        extra.take_rate.text,
        extra.attach_rate.text,
        within(extra.attach_band),
      ]),
    }),
    [extras],
  );
  if (flow.links.length === 0) return null;
  return (
    <ChartCard
      title="How buyers go through the extras"
      sentence={extras.map(({ sentence }) => sentence).join(' ')}
      table={table}
      height={height}
    >
      {(width) => (
        <div className="chart-long">
          <Ways extras={extras} flow={flow} width={Math.max(width, extras.length * step)} />
        </div>
      )}
    </ChartCard>
  );
});

interface WaysProps {
  extras: readonly Attach[];
  flow: Flow;
  width: number;
}

function Ways({ extras, flow, width }: WaysProps) {
  return (
    <Sankey<Stop, Stream>
      // The layout writes into what it is given.
      root={{
        nodes: flow.nodes.map((node) => ({ ...node })),
        links: flow.links.map((link) => ({ ...link })),
      }}
      extent={[
        [room.left, room.top],
        [width - room.right, height - room.bottom],
      ]}
      nodeWidth={stop}
      nodePadding={26}
      nodeSort={inOrder}
      linkSort={inOrder}
      iterations={8}
    >
      {({ graph: { nodes, links }, createPath }) => (
        <Plot
          label="How buyers go through the extras. Arrow keys go through the stops."
          width={width}
          height={height}
          parts={nodes.map(({ x0 = 0, y0 = 0, y1 = 0, name, text, more }) => ({
            x: x0 - 4,
            y: y0 - 10,
            width: stop + room.right,
            height: Math.max(y1 - y0, 1) + 20,
            words: [name, `${text} a month`, ...(more === undefined ? [] : [more])],
          }))}
        >
          {extras.map(({ placement, title }, at) => {
            const first = nodes.find((one) => one.extra === at);
            const isLast = at === extras.length - 1;
            return (
              <text
                key={placement}
                className="chart-name chart-heading"
                x={isLast ? width - 4 : (first?.x0 ?? 0)}
                y={14}
                textAnchor={isLast ? 'end' : 'start'}
              >
                {cut(title, 30)}
              </text>
            );
          })}
          {links.map((link) => (
            <path
              key={`${placeOf(link.source)} ${placeOf(link.target)}`}
              className={`flow-stream flow-stream-${link.answer}`}
              d={createPath(link) ?? ''}
              strokeWidth={Math.max(link.width ?? 0, 1)}
              fill="none"
            />
          ))}
          {nodes.map(({ index, x0 = 0, y0 = 0, y1 = 0, answer, text }) => (
            <g key={index}>
              <rect
                className={`flow-stop flow-${answer}`}
                x={x0}
                y={y0}
                width={stop}
                height={Math.max(y1 - y0, 1)}
              />
              <text className="chart-label" x={x0 + stop + 5} y={(y0 + y1) / 2} dy="0.34em">
                {`${text} ${answerWords[answer]}`}
              </text>
            </g>
          ))}
        </Plot>
      )}
    </Sankey>
  );
}

/** Stops and streams stand as they were made: yes, no, not asked. */
const inOrder = () => 0;

/** The layout puts the stop itself where its place was. */
function placeOf(end: number | string | { index?: number }): number | string | undefined {
  return typeof end === 'object' ? end.index : end;
}
