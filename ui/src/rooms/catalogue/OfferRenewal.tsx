/** How a subscription goes on and ends; only where there is one. */
import { memo } from 'react';
import type { CancelWay, Offer, RenewalTerms } from '../../contract';
import type { Choice } from '../../parts/choice';
import { FoldedFacts } from '../../parts/FoldedFacts';
import { NumberField } from '../../parts/NumberField';
import { Select } from '../../parts/Select';
import { Switch } from '../../parts/Switch';
import { useDeskState } from '../../state/DeskProvider';
import { OfferFact } from './OfferFact';
import { sameFacts } from './sameFacts';
import { useOfferEdit } from './useOfferEdit';

const ways: readonly Choice<CancelWay | 'open'>[] = [
  { id: 'open', label: 'Not settled yet' },
  { id: 'online', label: 'Online', detail: 'In the buyer’s account, or by a link' },
  { id: 'email', label: 'By e-mail' },
  { id: 'phone', label: 'By telephone' },
  { id: 'post', label: 'By letter' },
];

/** Whether a design sells it by subscription although the catalogue does not. */
function useSubscribedSomewhere(id: string): boolean {
  return useDeskState(
    ({ library }) =>
      [...library.placements.values()].some(
        ({ offer, price }) => offer === id && price?.pay === 'subscription',
      ) ||
      [...library.designs.values()].some(
        ({ main, main_price }) => main === id && main_price?.pay === 'subscription',
      ),
  );
}

export const OfferRenewal = memo(
  function OfferRenewal({ offer }: { offer: Offer }) {
    const { merge } = useOfferEdit(offer);
    const { renewal } = offer;
    const isSubscribed = useSubscribedSomewhere(offer.id) || offer.price.pay === 'subscription';
    const isGiven = renewal.cancel !== null || renewal.reminder_days !== null;
    const set = (more: Partial<RenewalTerms>) => merge('renewal', more);
    if (!isSubscribed && !isGiven && !renewal.yearly_notice) return null;
    return (
      <FoldedFacts
        title="How it goes on and ends"
        about="A subscription is easy to trust when leaving is as easy as joining."
        of="offer"
        facts={['renewal']}
        matters
      >
        <OfferFact name="renewal">
          <Select
            label="It can be ended"
            choices={ways}
            value={renewal.cancel ?? 'open'}
            onCommit={(id) => set({ cancel: id === 'open' ? null : id })}
          />
        </OfferFact>
        <NumberField
          label="Reminder before the first charge"
          unit="days"
          help="After a trial. Empty where none is sent."
          value={renewal.reminder_days}
          min={0}
          max={365}
          onCommit={(days) => set({ reminder_days: days })}
        />
        <NumberField
          label="Steps to join"
          value={renewal.join_steps}
          min={0}
          max={100}
          onCommit={(steps) => set({ join_steps: steps ?? 0 })}
        />
        <NumberField
          label="Steps to end it"
          value={renewal.cancel_steps}
          min={0}
          max={100}
          onCommit={(steps) => set({ cancel_steps: steps ?? 0 })}
        />
        <Switch isOn={renewal.yearly_notice} onCommit={(yearly_notice) => set({ yearly_notice })}>
          A notice is sent every year
        </Switch>
      </FoldedFacts>
    );
  },
  sameFacts('price', 'renewal'),
);
