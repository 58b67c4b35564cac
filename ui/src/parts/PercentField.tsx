/** A share of a whole, kept in parts per million and shown in per cent. */
import { NumberField, type NumberFieldProps } from './NumberField';
import type { Commit } from './useDraft';

interface Props extends Omit<
  NumberFieldProps,
  'value' | 'onCommit' | 'format' | 'unit' | 'min' | 'max' | 'step'
> {
  /** Parts per million: 250,000 is 25 %. */
  ppm: number | null;
  onCommit: (ppm: number | null) => Commit;
  /** The largest share allowed, in parts per million. */
  maxPpm?: number;
}

const million = 1_000_000;

export function PercentField({ ppm, onCommit, maxPpm = million, ...rest }: Props) {
  return (
    <NumberField
      {...rest}
      value={ppm === null ? null : ppm / million}
      onCommit={(share) => onCommit(share === null ? null : Math.round(share * million))}
      min={0}
      max={maxPpm / million}
      // A step of one tenth of a per cent would make the buttons useless; typing may be finer.
      step={0.001}
      format={{ style: 'percent', maximumFractionDigits: 1 }}
    />
  );
}
