/** A band in brackets, read out in words. */
import type { Band } from '../../../contract';

export function BandText({ band }: { band: Band | null }) {
  if (!band) return null;
  const { low, high } = band;
  return (
    <span className="figure figure-band">
      <span aria-hidden>
        ({low.text} – {high.text})
      </span>
      <span className="visually-hidden">
        In one month of ten less than {low.text}, in one of ten more than {high.text}.
      </span>
    </span>
  );
}
