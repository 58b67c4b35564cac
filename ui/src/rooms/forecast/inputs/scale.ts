/** How far a slider of shares reaches and how fine its steps are, in fractions of one. */

export interface Scale {
  top: number;
  step: number;
}

const scales: readonly Scale[] = [
  { top: 0.02, step: 0.0001 },
  { top: 0.05, step: 0.0005 },
  { top: 0.1, step: 0.001 },
  { top: 0.2, step: 0.002 },
  { top: 0.5, step: 0.005 },
  { top: 1, step: 0.01 },
];

const whole: Scale = { top: 1, step: 0.01 };

/** The smallest scale that holds the share and the upper end of its band with room to move. */
export function scaleFor(share: number, high: number): Scale {
  const reach = Math.max(share * 1.5, high * 1.1);
  return scales.find(({ top }) => top >= reach) ?? whole;
}
