/** How sure it is that one design leaves more than the other, and the months of both in figures. */
import type { DesignId, Figure, Told } from '../../contract';
import { ScrollRoom } from '../../parts/ScrollRoom';
import { useDerived } from '../../state/useDerived';

interface Props {
  design: DesignId;
  other: DesignId;
}

export function ForecastBeside({ design, other }: Props) {
  const { told, problem } = useDerived('compare_designs', { design, other, edits: [] });
  const whyNot = problem ?? told?.why_not;
  if (!told?.comparison) return whyNot ? <p className="soft">{whyNot}</p> : null;
  const { one, other: second, ahead, sentence, note } = told.comparison;
  return (
    <section className="beside" aria-labelledby="compare-beside">
      <h2 id="compare-beside">A month of each</h2>
      <p className="beside-sure">
        {ahead && isOpen(ahead) && <strong className="figure beside-chance">{ahead.text}</strong>}
        <span>{sentence}</span>
      </p>
      <ScrollRoom label="A month of each, scrolled">
        <table className="compare-table" aria-labelledby="compare-beside">
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">Figure</span>
              </th>
              <th scope="col">{one.name}</th>
              <th scope="col">{second.name}</th>
            </tr>
          </thead>
          <tbody>
            {one.figures.filter(isNew).map((figure) => (
              <tr key={figure.what}>
                <th scope="row">{figure.title}</th>
                <FigureCell figure={figure} />
                <FigureCell figure={second.figures.find(({ what }) => what === figure.what)} />
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRoom>
      <p className="soft">
        In brackets: in one month of ten less than the first figure, in one of ten more than the
        second. {note}
      </p>
    </section>
  );
}

/** Whether it could be either; what is all but sure is said by the sentence alone. */
const isOpen = ({ value }: Told) => value > 10_000 && value < 990_000;

/** The average order stands above already. */
const isNew = ({ what }: Figure) => what !== 'average_order';

function FigureCell({ figure }: { figure: Figure | undefined }) {
  if (!figure?.mean) return <td className="soft">{figure?.sentence ?? '–'}</td>;
  const { mean, band } = figure;
  return (
    <td className="figure beside-figure">
      {mean.text}
      {band && (
        <span className="soft">
          {' '}
          ({band.low.text} – {band.high.text})
        </span>
      )}
    </td>
  );
}
