/** The month in figures: four large ones first, the rest under each other, each with its band and its own sentence. */
import { memo } from 'react';
import type { Figure, GoalChance, What } from '../../../contract';
import { BandText } from './BandText';

const first: readonly What[] = ['take_home', 'revenue', 'buyers', 'hours_per_week'];

interface Props {
  figures: readonly Figure[];
  goal: GoalChance | null;
}

export const Figures = memo(function Figures({ figures, goal }: Props) {
  const large = first.flatMap((what) => figures.filter((figure) => figure.what === what));
  const rest = figures.filter(({ what }) => !first.includes(what));
  return (
    <section aria-labelledby="forecast-month" className="figures">
      <h2 id="forecast-month">A month in figures</h2>
      <dl className="figures-large">
        {large.map((figure) => (
          <LargeFigure key={figure.what} figure={figure} />
        ))}
      </dl>
      {goal && (
        <p className="figures-goal">
          <strong className="figure">{goal.chance.text}</strong> {goal.sentence}
        </p>
      )}
      <dl className="figures-rest">
        {rest.map((figure) => (
          <SmallFigure key={figure.what} figure={figure} />
        ))}
      </dl>
      <p className="soft forecast-small">
        In brackets, for buyers, revenue and take-home: in one month of ten it is less than the
        first figure, in one of ten more than the second. For the others: how unsure the shares are,
        in eight cases of ten.
      </p>
    </section>
  );
});

interface One {
  figure: Figure;
}

const LargeFigure = memo(function LargeFigure({ figure }: One) {
  return (
    <div className="figure-large">
      <dt>{figure.title}</dt>
      <dd>
        {figure.mean && <span className="figure figure-value">{figure.mean.text}</span>}
        <BandText figure={figure} />
        <span className="figure-says">{figure.sentence}</span>
      </dd>
    </div>
  );
});

const SmallFigure = memo(function SmallFigure({ figure }: One) {
  return (
    <div className="figure-small">
      <dt>{figure.title}</dt>
      <dd>
        <span className="figure-small-value">
          {figure.mean && <span className="figure">{figure.mean.text}</span>}{' '}
          <BandText figure={figure} />
        </span>
        <span className="figure-says">{figure.sentence}</span>
      </dd>
    </div>
  );
});
