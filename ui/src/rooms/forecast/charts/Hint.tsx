/** What the part of a chart under the pointer or the keyboard says. */
import { Tooltip } from 'recharts';

interface HintProps<T> {
  active?: boolean;
  payload?: readonly { payload?: unknown }[];
  words: (datum: T) => readonly string[];
}

function HintBox<T>({ active = false, payload, words }: HintProps<T>) {
  const datum = payload?.[0]?.payload as T | undefined;
  if (!active || datum === undefined) return null;
  const [head, ...lines] = words(datum);
  return (
    <div className="chart-hint" role="status">
      <strong>{head}</strong>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}

/** The hint of a chart; `words` gives a heading and the lines below it for one of its data. */
export function hint<T>(words: (datum: T) => readonly string[]) {
  return (
    <Tooltip
      isAnimationActive={false}
      cursor={{ className: 'chart-cursor' }}
      content={(props) => (
        <HintBox<T> active={props.active} payload={props.payload} words={words} />
      )}
    />
  );
}
