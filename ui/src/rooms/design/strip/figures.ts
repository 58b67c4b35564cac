/** Rust's exact figures as people read them. */
import type { Exact } from '../../../contract';
import { spoken } from '../../../parts/spoken';

const number = new Intl.NumberFormat(spoken, { maximumFractionDigits: 1 });

/** A number with at most one decimal. */
export const plainText = ({ millionths }: Exact): string => number.format(millionths / 1_000_000);

export const minutesText = (minutes: Exact): string => `${plainText(minutes)} min`;
