/** A band in brackets, read out in words. */
import type { Figure } from '../../../contract';

/** Figures whose band holds what chance does in a single month; that of the others holds only how unsure the shares are. */
const ofMonths = ['buyers', 'revenue', 'take_home'];

export function BandText({ figure: { what, band } }: { figure: Figure }) {
  if (!band) return null;
  const { low, middle, high } = band;
  return (
    <span className="figure figure-band">
      <span aria-hidden>
        ({low.text} – {high.text})
      </span>
      <span className="visually-hidden">
        {ofMonths.includes(what)
          ? `In one month of ten less than ${low.text}, in half of them less than ${middle.text}, in one of ten more than ${high.text}.`
          : `As unsure as the shares are, between ${low.text} and ${high.text} in eight cases of ten.`}
      </span>
    </span>
  );
}
