/** Buyers of a month on their way through the extras: who takes each, who says no, who is never asked. */
import { memo, useMemo } from 'react';
import { Sankey } from 'recharts';
import type { Attach, Figure } from '../../../contract';
import { cut } from './axis';
import { ChartCard } from './ChartCard';
import { flowOf, type Answer, type Stop } from './flow';
import { hint } from './Hint';

interface Props {
  extras: readonly Attach[];
  buyers: Figure['mean'];
}

const height = 240;
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
      ],
      rows: extras.map((extra) => [
        extra.title,
        extra.met.text,
        extra.taken.text,
        extra.declined.text,
        extra.passed.text,
        extra.take_rate.text,
        extra.attach_rate.text,
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
      height={height + 28}
    >
      {(width) => {
        const wide = Math.max(width, extras.length * step);
        return (
          <div className="chart-long">
            <Headings extras={extras} wide={wide} />
            <Sankey
              width={wide}
              height={height}
              data={flow}
              nodeWidth={8}
              nodePadding={26}
              linkCurvature={0.45}
              iterations={16}
              sort={false}
              margin={{ top: 8, right: 92, bottom: 12, left: 4 }}
              node={StopMark}
              link={StreamMark}
              aria-label="How buyers go through the extras"
            >
              {hint<Hinted>(({ payload, name, text }) => {
                const told = payload ?? { name, text };
                return [told.name ?? 'Buyers', `${told.text ?? ''} a month`];
              })}
            </Sankey>
          </div>
        );
      }}
    </ChartCard>
  );
});

interface Hinted {
  payload?: { name?: string; text?: string };
  name?: string;
  text?: string;
}

/** The name of each extra over its part of the way. */
function Headings({ extras, wide }: { extras: readonly Attach[]; wide: number }) {
  const part = (wide - 100) / Math.max(extras.length * 2 - 1, 1);
  return (
    <svg className="chart-headings" width={wide} height={20} aria-hidden>
      {extras.map(({ placement, title }, at) => (
        <text
          key={placement}
          className="chart-name chart-heading"
          x={at === extras.length - 1 ? wide - 4 : (2 * at + 1) * part + 4}
          y={14}
          textAnchor={at === extras.length - 1 ? 'end' : 'start'}
        >
          {cut(title, 30)}
        </text>
      ))}
    </svg>
  );
}

const words: Record<Answer, string> = {
  buyers: 'buyers',
  yes: 'take it',
  no: 'say no',
  passed: 'not asked',
};

interface StopProps {
  x: number;
  y: number;
  width: number;
  height: number;
  payload: Stop;
}

function StopMark(props: object) {
  const { x, y, width, height: tall, payload } = props as StopProps;
  const { answer, text } = payload;
  return (
    <g>
      <rect
        className={`flow-stop flow-${answer}`}
        x={x}
        y={y}
        width={width}
        height={Math.max(tall, 1)}
      />
      <text className="chart-label" x={x + width + 5} y={y + tall / 2} dy="0.34em">
        {`${text} ${words[answer]}`}
      </text>
    </g>
  );
}

interface StreamProps {
  sourceX: number;
  targetX: number;
  sourceY: number;
  targetY: number;
  sourceControlX: number;
  targetControlX: number;
  linkWidth: number;
  payload: { answer: Answer };
}

function StreamMark(props: object) {
  const at = props as StreamProps;
  return (
    <path
      className={`flow-stream flow-stream-${at.payload.answer}`}
      d={`M${at.sourceX},${at.sourceY}C${at.sourceControlX},${at.sourceY} ${at.targetControlX},${at.targetY} ${at.targetX},${at.targetY}`}
      strokeWidth={Math.max(at.linkWidth, 1)}
      fill="none"
    />
  );
}
