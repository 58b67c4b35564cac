/** The facts of two designs in rows, the difference in words at the end of each. */
import type { ReactNode } from 'react';
import type { Design, DesignView, Forecast } from '../../contract';
import { moneyText } from '../../parts/money';
import { useDeskState } from '../../state/DeskProvider';
import { placementsOf, type LibraryState } from '../../state/library';
import { stages, stageWords } from '../design/words';
import {
  countDifference,
  figureDifference,
  figureText,
  concernsText,
  listDifference,
  moneyDifference,
} from './differences';

type Pair<T> = readonly [T, T];

interface Row {
  title: string;
  cells: Pair<ReactNode>;
  difference: string;
  isFigure?: boolean;
}

interface Props {
  designs: Pair<Design>;
  views: Pair<DesignView>;
}

export function CompareTable({ designs, views }: Props) {
  const library = useDeskState((state) => state.library);
  const rows = [
    ...shape(library, designs, views),
    ...figures([views[0].forecast, views[1].forecast]),
    concerns(views),
  ];
  const why = views.map((view) => view.no_forecast).filter((sentence) => sentence !== null);
  return (
    <>
      <table className="compare-table" aria-label="What is offered, and what it brings">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">What</span>
            </th>
            <th scope="col">{designs[0].name}</th>
            <th scope="col">{designs[1].name}</th>
            <th scope="col">The second has</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ title, cells, difference, isFigure }) => (
            <tr key={title} data-same={difference === 'the same' || undefined}>
              <th scope="row">{title}</th>
              <td className={isFigure ? 'figure' : undefined}>{cells[0]}</td>
              <td className={isFigure ? 'figure' : undefined}>{cells[1]}</td>
              <td>{difference}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {why.map((sentence) => (
        <p key={sentence} className="soft">
          {sentence}
        </p>
      ))}
      {views[0].forecast && <p className="soft">{views[0].forecast.note}</p>}
    </>
  );
}

/** What is offered, and where. */
function shape(library: LibraryState, designs: Pair<Design>, views: Pair<DesignView>): Row[] {
  const nameOf = (offer: string | null) => library.offers.get(offer ?? '')?.name ?? 'none yet';
  const main = (at: 0 | 1) => {
    const price = views[at].main_price;
    return price === null ? nameOf(designs[at].main) : `${nameOf(designs[at].main)}, ${price}`;
  };
  const placed = (at: 0 | 1, stage: string) =>
    placementsOf(library, designs[at].id)
      .filter((placement) => placement.stage === stage)
      .map(({ offer }) => nameOf(offer));
  return [
    {
      title: 'Main offer',
      cells: [main(0), main(1)],
      difference: main(0) === main(1) ? 'the same' : 'another main offer or price',
    },
    ...stages.flatMap((stage): Row[] => {
      const pair = [placed(0, stage), placed(1, stage)] as const;
      if (pair[0].length + pair[1].length === 0) return [];
      return [
        {
          title: stageWords[stage],
          cells: [pair[0].join(', ') || '–', pair[1].join(', ') || '–'],
          difference: listDifference(...pair),
        },
      ];
    }),
  ];
}

/** What it brings and costs, where both have a forecast. */
function figures([one, other]: Pair<Forecast | null>): Row[] {
  if (!one || !other) return [];
  const both = <T,>(pick: (forecast: Forecast) => T): Pair<T> => [pick(one), pick(other)];
  const money = (title: string, pick: (forecast: Forecast) => Forecast['average_order']): Row => {
    const [first, second] = both((forecast) => pick(forecast).rounded);
    return {
      title,
      cells: [moneyText(first), moneyText(second)],
      difference: moneyDifference(first, second),
      isFigure: true,
    };
  };
  const figure = (
    title: string,
    unit: string,
    pick: (forecast: Forecast) => Forecast['minutes_per_buyer'],
  ): Row => {
    const [first, second] = both(pick);
    return {
      title,
      cells: [`${figureText(first)} ${unit}`, `${figureText(second)} ${unit}`],
      difference: figureDifference(first, second, unit),
      isFigure: true,
    };
  };
  return [
    money('Average order', (forecast) => forecast.average_order),
    money('From a hundred buyers', (forecast) => forecast.revenue_per_100_buyers),
    figure('Your time per buyer', 'minutes', (forecast) => forecast.minutes_per_buyer),
    figure('Your time a week', 'hours', (forecast) => forecast.hours_per_week),
  ];
}

function concerns(views: Pair<DesignView>): Row {
  return {
    title: 'Findings',
    cells: [concernsText(views[0]), concernsText(views[1])],
    difference: countDifference(views[0].concerns.length, views[1].concerns.length),
  };
}
