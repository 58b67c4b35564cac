/** A threshold in its own unit: how it is written and how it is typed. */
import type { Unit } from '../../../contract';
import { spoken } from '../../../parts/spoken';

/** How a field takes a number of the unit. */
export interface Typing {
  /** What one in the field is in the threshold. */
  scale: number;
  step: number;
  format: Intl.NumberFormatOptions;
  unit?: string;
}

export function typingOf(unit: Unit, currency: string): Typing {
  switch (unit) {
    case 'permille':
      return {
        scale: 1000,
        step: 0.001,
        format: { style: 'percent', maximumFractionDigits: 1 },
      };
    case 'amount':
      return {
        scale: 1,
        step: 1,
        format: {
          style: 'currency',
          currency,
          currencyDisplay: 'narrowSymbol',
          maximumFractionDigits: 0,
        },
      };
    case 'days':
    case 'words':
      return { scale: 1, step: 1, format: { maximumFractionDigits: 0 }, unit };
    case 'count':
      return { scale: 1, step: 1, format: { maximumFractionDigits: 0 } };
  }
}

/** A value as people read it: `3`, `30%`, `14 days`, `$20`. */
export function valueText(value: number, unit: Unit, currency: string): string {
  const typing = typingOf(unit, currency);
  const number = new Intl.NumberFormat(spoken, typing.format).format(value / typing.scale);
  if (typing.unit === undefined) return number;
  return `${number} ${value === 1 ? typing.unit.slice(0, -1) : typing.unit}`;
}
