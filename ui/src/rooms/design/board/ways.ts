/** The drawn ways from card to card: where each begins and ends, and the line between. */

/** One way: after a yes, or after a no. */
export interface Way {
  from: string;
  to: string;
  answer: 'yes' | 'no';
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Drawn {
  key: string;
  answer: 'yes' | 'no';
  path: string;
  /** Where the word stands. */
  word: { x: number; y: number };
  arrow: string;
}

const tip = 6;

/** How a way is drawn between two cards; `lane` keeps several ways of one column apart. */
export function drawn(way: Way, from: Box, to: Box, lane: number): Drawn {
  const key = `${way.from} ${way.to} ${way.answer}`;
  const { answer } = way;
  const middle = (box: Box) => (box.top + box.bottom) / 2;
  if (to.left > from.right) {
    // To a later stage: out at the right, in at the left. A no leaves a little lower than a yes.
    const x1 = from.right;
    const y1 = middle(from) + (answer === 'yes' ? -8 : 8);
    const x2 = to.left - tip;
    const y2 = middle(to);
    const bend = Math.max(16, (x2 - x1) / 2);
    return {
      key,
      answer,
      path: `M${x1} ${y1} C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`,
      word: { x: x1 + 3, y: y1 + (answer === 'yes' ? -5 : 12) },
      arrow: `M${to.left} ${y2} l-${tip} -4 v8 z`,
    };
  }
  // Further down in the same stage: along the right side.
  const out = Math.max(from.right, to.right) + 9 + lane * 6;
  const y1 = middle(from) + (answer === 'yes' ? -8 : 8);
  const y2 = middle(to) - 8;
  const round = 6;
  const x2 = to.right + tip;
  return {
    key,
    answer,
    path:
      `M${from.right} ${y1} H${out - round} Q${out} ${y1} ${out} ${y1 + round} ` +
      `V${y2 - round} Q${out} ${y2} ${out - round} ${y2} H${x2}`,
    word: { x: from.right + 3, y: y1 + (answer === 'yes' ? -5 : 12) },
    arrow: `M${to.right} ${y2} l${tip} -4 v8 z`,
  };
}
