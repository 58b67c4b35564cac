/** When the offer is of use: beside a main offer or later, after what, and for how long. */
import { memo, useMemo } from 'react';
import type { Moment, Offer } from '../../contract';
import type { Choice } from '../../parts/choice';
import { FoldedFacts } from '../../parts/FoldedFacts';
import { NumberField } from '../../parts/NumberField';
import { Select } from '../../parts/Select';
import { TagPicker } from '../../parts/TagPicker';
import { useDeskState } from '../../state/DeskProvider';
import { OfferFact } from './OfferFact';
import { sameFacts } from './sameFacts';
import { useOfferEdit } from './useOfferEdit';

const moments: readonly Choice<Moment | 'open'>[] = [
  { id: 'open', label: 'Not settled yet' },
  { id: 'with_main', label: 'From the first day', detail: 'Beside the main offer' },
  { id: 'within_days', label: 'Some days in', detail: 'Once the first steps are made' },
  { id: 'later', label: 'Only later', detail: 'When the main offer has done its work' },
];

/** Ten years, the longest that is kept. */
const longest = 3650;

export const OfferTiming = memo(function OfferTiming({ offer }: { offer: Offer }) {
  const { merge } = useOfferEdit(offer);
  const { moment, prerequisites, starts_after_days, first_value_days, lasts_days } = offer.timing;
  const isGiven = [moment, starts_after_days, first_value_days, lasts_days].some(
    (fact) => fact !== null,
  );
  return (
    <FoldedFacts
      title="When it is of use"
      about="An extra is welcome at the moment it helps: a journal on the first day, a refresher months later."
      of="offer"
      facts={['timing']}
      matters={isGiven || prerequisites.length > 0}
    >
      <OfferFact name="timing">
        <Select
          label="Of use beside a main offer"
          choices={moments}
          value={moment ?? 'open'}
          onCommit={(id) => merge('timing', { moment: id === 'open' ? null : id })}
        />
      </OfferFact>
      <NumberField
        label="Begins after"
        unit="days"
        help="From the order. Empty where it begins at once."
        value={starts_after_days}
        min={0}
        max={longest}
        onCommit={(days) => merge('timing', { starts_after_days: days })}
      />
      <NumberField
        label="First result is felt after"
        unit="days"
        help="From the order."
        value={first_value_days}
        min={0}
        max={longest}
        onCommit={(days) => merge('timing', { first_value_days: days })}
      />
      <NumberField
        label="Lasts"
        unit="days"
        value={lasts_days}
        min={0}
        max={longest}
        onCommit={(days) => merge('timing', { lasts_days: days })}
      />
      <div className="fact-wide">
        <Before offer={offer} />
      </div>
    </FoldedFacts>
  );
}, sameFacts('timing'));

/** What a buyer must have before it is of use. */
function Before({ offer }: { offer: Offer }) {
  const { merge } = useOfferEdit(offer);
  const offers = useDeskState((state) => state.library.offers);
  const chosen = offer.timing.prerequisites;
  const choices = useMemo(
    () =>
      [...offers.values()]
        .filter(({ id, archived }) => id !== offer.id && (!archived || chosen.includes(id)))
        .map(({ id, name, category }) => ({ id, label: name, detail: category })),
    [offers, offer.id, chosen],
  );
  return (
    <TagPicker
      label="What a buyer needs before it"
      none="Nothing: it can stand first."
      addLabel="Add what comes before"
      choices={choices}
      value={chosen}
      onCommit={(prerequisites) => merge('timing', { prerequisites })}
    />
  );
}
