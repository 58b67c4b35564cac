/** What the design brings and costs, along the bottom: Rust's figures, each with a sentence on what it says. */
import { Button } from 'react-aria-components/Button';
import { TooltipTrigger } from 'react-aria-components/Tooltip';
import type { Forecast } from '../../../contract';
import { MoneyStrip } from '../../../parts/frame/MoneyStrip';
import { moneyText } from '../../../parts/money';
import { SeverityMark } from '../../../parts/SeverityMark';
import { spoken } from '../../../parts/spoken';
import { shareText } from '../../../parts/share';
import { Tooltip } from '../../../parts/Tooltip';
import { useDesk, useDeskState } from '../../../state/DeskProvider';
import { showFindings } from '../board-actions';
import { minutesText, plainText } from './figures';
import './design-strip.css';

interface Figure {
  id: string;
  label: string;
  value: string;
  detail?: string;
  /** What the figure says, in one sentence. */
  means: string;
}

function figuresOf(forecast: Forecast, visitors: number): Figure[] {
  const rate = shareText(forecast.main_rate);
  return [
    {
      id: 'average',
      label: 'average order',
      value: moneyText(forecast.average_order.rounded),
      detail: `${moneyText(forecast.main_alone)} alone`,
      means:
        'What a buyer pays on average over all ways through the design, beside the main offer alone.',
    },
    {
      id: 'hundred',
      label: 'per 100 buyers',
      value: moneyText(forecast.revenue_per_100_buyers.rounded),
      means: 'What a hundred buyers bring at the stated shares of yes.',
    },
    {
      id: 'minutes',
      label: 'time per buyer',
      value: minutesText(forecast.minutes_per_buyer),
      means: 'Your own time for one buyer on average, with group runs full.',
    },
    ...(visitors > 0
      ? [
          {
            id: 'hours',
            label: 'hours a week',
            value: plainText(forecast.hours_per_week),
            detail: `of ${plainText(forecast.hours_free)} free`,
            means: `Your hours in a working week for ${plainText(forecast.buyers_per_month)} buyers a month: ${visitors.toLocaleString(spoken)} visitors, ${rate} of whom buy${forecast.main_rate_is_default ? ' (a weak default)' : ''}.`,
          },
        ]
      : []),
    {
      id: 'journeys',
      label: 'ways',
      value: forecast.journeys,
      means: 'So many different ways a buyer can go from the sales page to the receipt.',
    },
  ];
}

export function DesignStrip() {
  const forecast = useDeskState(({ library }) => library.view?.forecast ?? null);
  const why = useDeskState(({ library }) => library.view?.no_forecast ?? null);
  const visitors = useDeskState(
    ({ library }) => library.designs.get(library.watching ?? '')?.visitors_per_month ?? 0,
  );
  const end = <StripFindings />;
  if (!forecast) {
    return (
      <div className="strip">
        <p className="soft strip-why">{why}</p>
        <div className="strip-end">{end}</div>
      </div>
    );
  }
  const figures = figuresOf(forecast, visitors).map(({ means, ...figure }) => ({
    ...figure,
    value: <Explained means={`${means} ${forecast.note}`}>{figure.value}</Explained>,
  }));
  return <MoneyStrip figures={figures} end={end} />;
}

function Explained({ means, children }: { means: string; children: string }) {
  return (
    <TooltipTrigger delay={200}>
      <Button className="strip-explained">{children}</Button>
      <Tooltip>{means}</Tooltip>
    </TooltipTrigger>
  );
}

/** How many concerns there are, each told once wherever it stands; a press opens their list. */
function StripFindings() {
  const desk = useDesk();
  const concerns = useDeskState(({ library }) => library.view?.concerns);
  const isForecast = useDeskState(({ library }) => Boolean(library.view?.forecast));
  if (!concerns) return null;
  const count = concerns.length;
  const noun = count === 1 ? 'finding' : 'findings';
  const weights = (['error', 'warning', 'advice'] as const)
    .map((severity) => ({
      severity,
      count: concerns.filter((concern) => concern.severity === severity).length,
    }))
    .filter((weight) => weight.count > 0);
  return (
    <>
      {isForecast && <span className="soft strip-note">illustrative</span>}
      <Button
        className="marks strip-findings"
        onPress={() => {
          desk.store.setState({ place: 'designs', room: 'design' });
          showFindings(desk);
        }}
      >
        <span aria-hidden className="strip-findings-seen">
          {weights.map((weight) => (
            <SeverityMark key={weight.severity} {...weight} />
          ))}
          {count === 0 ? 'no findings' : noun}
        </span>
        <span className="visually-hidden">
          {count === 0 ? 'no' : count} {noun}, show them
        </span>
      </Button>
    </>
  );
}
