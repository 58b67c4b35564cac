/** What one sale costs in the practitioner's own time. */
import { memo } from 'react';
import type { Delivery, Offer } from '../../contract';
import { NumberField } from '../../parts/NumberField';
import { FactGroup } from '../../parts/FactGroup';
import { OfferFact } from './OfferFact';
import { sameFacts } from './sameFacts';
import { useOfferEdit } from './useOfferEdit';

/** The most minutes one sale or one group run may cost. */
const most = 100_000;

export const OfferTime = memo(function OfferTime({ offer }: { offer: Offer }) {
  const { merge } = useOfferEdit(offer);
  const { delivery } = offer;
  const set = (more: Partial<Delivery>) => merge('delivery', more);
  return (
    <FactGroup
      title="Your time"
      about="Every sale costs hours as well as bringing money. A group run costs the same, whoever attends."
    >
      <OfferFact name="delivery">
        <NumberField
          label="One to one, per sale"
          unit="minutes"
          value={delivery.one_to_one_minutes}
          min={0}
          max={most}
          step={5}
          onCommit={(minutes) => set({ one_to_one_minutes: minutes ?? 0 })}
        />
      </OfferFact>
      <NumberField
        label="One group run"
        unit="minutes"
        value={delivery.group_minutes}
        min={0}
        max={most}
        step={5}
        onCommit={(minutes) => set({ group_minutes: minutes ?? 0 })}
      />
      <NumberField
        label="Seats in a group run"
        value={delivery.group_seats}
        min={1}
        max={100_000}
        onCommit={(seats) => set({ group_seats: seats ?? 1 })}
      />
    </FactGroup>
  );
}, sameFacts('delivery'));
