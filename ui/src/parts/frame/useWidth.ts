/** How much room the window has, in steps the frame can use. */
import { useSyncExternalStore } from 'react';

/** `wide`: all sides in sight; `middle`: the rail as icons; `narrow`: the sides as drawers. */
export type Width = 'wide' | 'middle' | 'narrow';

const wide = '(min-width: 72rem)';
const middle = '(min-width: 54rem)';

function watch(listener: () => void): () => void {
  if (typeof window.matchMedia !== 'function') return () => undefined;
  const queries = [wide, middle].map((query) => window.matchMedia(query));
  queries.forEach((query) => query.addEventListener('change', listener));
  return () => queries.forEach((query) => query.removeEventListener('change', listener));
}

function width(): Width {
  // Where nothing is laid out (tests), everything is in sight.
  if (typeof window.matchMedia !== 'function') return 'wide';
  if (window.matchMedia(wide).matches) return 'wide';
  return window.matchMedia(middle).matches ? 'middle' : 'narrow';
}

export function useWidth(): Width {
  return useSyncExternalStore(watch, width);
}

/** Whether the sides lie over the desk as drawers now. */
export function isNarrow(): boolean {
  return width() === 'narrow';
}
