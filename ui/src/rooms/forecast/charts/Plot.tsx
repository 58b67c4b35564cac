/** What a chart is drawn on: pointer and arrow keys go through its parts, and the part reached says what it is. */
import {
  memo,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from 'react';
import type { Part } from './parts';

interface Props {
  /** What is drawn, and what the arrow keys go through. */
  label: string;
  width: number;
  height: number;
  /** In the order in which the keys go through them. */
  parts: readonly Part[];
  children: ReactNode;
}

/** Where each key leads, of so many parts. */
const ways: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

export function Plot({ label, width, height, parts, children }: Props) {
  const [reached, setReached] = useState<number | null>(null);
  const mark = useRef<SVGRectElement>(null);
  const byKeys = useRef(false);
  const part = reached === null ? undefined : parts[reached];

  const go = (event: KeyboardEvent) => {
    const way = ways[event.key];
    if (event.key === 'Escape' && part) {
      event.stopPropagation();
      setReached(null);
    }
    if (!way || event.altKey || event.ctrlKey || event.metaKey || parts.length === 0) return;
    event.preventDefault();
    byKeys.current = true;
    setReached(reached === null ? 0 : way(reached, parts.length - 1));
  };
  const point = (event: PointerEvent<SVGSVGElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const [x, y] = [event.clientX - left, event.clientY - top];
    const found = parts.findIndex(
      (one) => x >= one.x && x <= one.x + one.width && y >= one.y && y <= one.y + one.height,
    );
    byKeys.current = false;
    setReached(found < 0 ? null : found);
  };
  useLayoutEffect(() => {
    if (byKeys.current) mark.current?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  });
  return (
    <div className="chart-plot">
      {/* Its role says that keys go through it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <svg
        className="chart-surface"
        width={width}
        height={height}
        role="application"
        aria-label={label}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onKeyDown={go}
        onFocus={() => {
          byKeys.current = false;
          setReached((before) => before ?? (parts.length > 0 ? 0 : null));
        }}
        onBlur={() => setReached(null)}
        onPointerMove={point}
        onPointerLeave={() => setReached(null)}
      >
        {part && (
          <rect
            ref={mark}
            className="chart-cursor"
            x={part.x}
            y={part.y}
            width={part.width}
            height={part.height}
          />
        )}
        {children}
      </svg>
      {part && <Hint part={part} width={width} height={height} />}
      {/* It stands there before it says something, or nobody would hear it. */}
      <div className="visually-hidden" role="status">
        {part?.words.join(', ')}
      </div>
    </div>
  );
}

/** Beside the part, on the side where there is more room. */
const Hint = memo(function Hint({ part, width, height }: { part: Part } & Size) {
  const [head, ...lines] = part.words;
  const isLeft = part.x + part.width / 2 < width / 2;
  return (
    <div
      className="chart-hint"
      aria-hidden
      style={{
        ...(isLeft
          ? { left: Math.min(part.x + part.width, width * 0.6) + 8 }
          : { right: Math.min(width - part.x, width * 0.6) + 8 }),
        top: Math.max(Math.min(part.y, height - 80), 0),
      }}
    >
      <strong>{head}</strong>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
});

interface Size {
  width: number;
  height: number;
}
