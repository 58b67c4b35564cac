/** Bars that stand side by side: all of a kind are one line, so that a slider that moves them all redraws few things. */

export interface Bar {
  x: number;
  top: number;
  width: number;
}

/** The outline of bars that stand on `foot`. */
export function outlineOf(bars: readonly Bar[], foot: number): string {
  return bars.map(({ x, top, width }) => `M${x},${foot}V${top}h${width}V${foot}z`).join('');
}
