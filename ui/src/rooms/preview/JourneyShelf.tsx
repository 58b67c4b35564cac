/** Every way a buyer can go, with how likely it is and what it comes to; a chosen one is played. */
import { memo, useMemo, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import type { Journey, Receipt } from '../../contract';
import { moneyText } from '../../parts/money';
import { renewalText } from '../../parts/priceText';
import { Select } from '../../parts/Select';
import { shareText } from '../../parts/share';
import { useKeptState } from '../../state/DeskProvider';
import type { LibraryState } from '../../state/library';
import { journeyAt, type Step } from './frame-message';

interface Props {
  journeys: readonly Journey[];
  total: string;
  problem: string | null;
  step: Step | null;
  onPlay: (journey: Journey) => void;
  /** Brings what plays in sight; arrow keys go on through the list and do not ask for it. */
  onShow: () => void;
}

const filters = [
  { id: 'all', label: 'Every way, likeliest first' },
  { id: 'yes', label: 'Says yes to everything' },
  { id: 'no', label: 'Declines everything' },
  { id: 'most', label: 'Largest receipt first' },
] as const;
type Filter = (typeof filters)[number]['id'];

function wanted(journeys: readonly Journey[], filter: Filter): { id: number; journey: Journey }[] {
  const all = journeys.map((journey, id) => ({ id, journey }));
  switch (filter) {
    case 'yes':
      return all.filter(({ journey }) => journey.steps.every(({ yes }) => yes));
    case 'no':
      return all.filter(({ journey }) => journey.steps.every(({ yes }) => !yes));
    case 'most':
      return all.toSorted(
        ({ journey: { receipt: one } }, { journey: { receipt: other } }) =>
          other.today.minor + other.later.minor - (one.today.minor + one.later.minor),
      );
    case 'all':
      return all.toSorted(
        (one, other) => other.journey.probability.millionths - one.journey.probability.millionths,
      );
  }
}

/** There may be thousands of ways: nothing is drawn again that says the same. */
export const JourneyShelf = memo(function JourneyShelf(props: Props) {
  const { journeys, total, problem, step, onPlay, onShow } = props;
  const [filter, setFilter] = useState<Filter>('all');
  const shown = useMemo(() => wanted(journeys, filter), [journeys, filter]);
  const current = useMemo(() => step && journeyAt(journeys, step), [journeys, step]);
  const names = useKeptState(({ library }) => namesOf(library));
  const renews = useMemo(
    () => journeys.some(({ receipt }) => receipt.renewals.length > 0),
    [journeys],
  );
  const counted = total !== '0';
  const listed = String(journeys.length) === total;
  return (
    <section className="journeys" aria-label="Ways through">
      <header className="journeys-head">
        <h2 className="eyebrow">
          {!counted ? 'Ways through' : total === '1' ? 'One way through' : `${total} ways through`}
        </h2>
        {!listed && problem === null && journeys.length > 0 && (
          <p className="soft">
            {journeys.length} are listed: the likeliest, and those of buyers who say the same to
            everything; all are counted.
          </p>
        )}
        <p className="soft">Choose one, and it plays.</p>
        <Select label="Show" hideLabel choices={filters} value={filter} onCommit={setFilter} />
      </header>
      {problem === null ? (
        <Virtualizer layout={ListLayout} layoutOptions={renews ? longRows : rows}>
          <ListBox
            aria-label="Ways through"
            className="journeys-rows"
            items={shown}
            dependencies={[names]}
            selectionMode="single"
            selectionBehavior="replace"
            selectedKeys={current ? [journeys.indexOf(current)] : []}
            onAction={(key) => {
              const journey = journeys[Number(key)];
              if (journey) onPlay(journey);
            }}
            onSelectionChange={(keys) => {
              const [key] = keys === 'all' ? [] : [...keys];
              const journey = key === undefined ? undefined : journeys[Number(key)];
              if (journey) onPlay(journey);
            }}
            renderEmptyState={() =>
              // Before the ways are known there is nothing to say about them.
              counted && <p className="journeys-none soft">No buyer can go that way.</p>
            }
          >
            {({ id, journey }) => <Way id={id} journey={journey} names={names} onShow={onShow} />}
          </ListBox>
        </Virtualizer>
      ) : (
        <p className="journeys-none soft">{problem}</p>
      )}
    </section>
  );
});

const rows = { rowSize: 66 };
/** What renews may take a second line. */
const longRows = { rowSize: 84 };

interface WayProps {
  id: number;
  journey: Journey;
  names: Names;
  onShow: () => void;
}

function Way({ id, journey, names, onShow }: WayProps) {
  const words = wordsOf(journey, names);
  return (
    <ListBoxItem id={id} textValue={words} className="journey" onPress={onShow}>
      <span className="journey-steps">{words}</span>
      <span className="journey-figures figure">
        <span>{shareText(journey.probability.millionths)} of buyers</span>
        <span>{receiptText(journey.receipt)}</span>
      </span>
    </ListBoxItem>
  );
}

/** What the offer of each placement of the design on screen is called. */
type Names = Record<string, string>;

function namesOf({ placements, offers, watching }: LibraryState): Names {
  const named = [...placements.values()]
    .filter(({ design }) => design === watching)
    .map(({ id, offer }) => [id, offers.get(offer)?.name ?? 'an extra']);
  return Object.fromEntries(named) as Names;
}

/** What a way comes to: `€220, then €19 every month`, `€220 + €450 later`. */
function receiptText({ today, later, renewals }: Receipt): string {
  const once =
    later.minor > 0 ? `${moneyText(today)} + ${moneyText(later)} later` : moneyText(today);
  return renewals.length > 0 ? `${once}, then ${renewals.map(renewalText).join(' and ')}` : once;
}

/** The answers of a way in a line: "Yes to the journal, no to 12 weeks". */
function wordsOf({ steps }: Journey, names: Names): string {
  if (steps.length === 0) return 'The main offer alone';
  const words = steps.map(
    ({ placement, yes }) => `${yes ? 'yes' : 'no'} to ${names[placement] ?? 'an extra'}`,
  );
  const line = words.join(', ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}
