/** The parts of a chart: where each is on the drawing, and what it says when pointer or keys reach it. */

export interface Part {
  x: number;
  y: number;
  width: number;
  height: number;
  /** A heading and the lines below it. */
  words: readonly string[];
}
