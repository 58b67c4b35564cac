/** What touches people's health in the offer, and the notes its pages carry because of it. */
import { memo } from 'react';
import type { Care, Offer } from '../../contract';
import { FoldedFacts } from '../../parts/FoldedFacts';
import { NumberField } from '../../parts/NumberField';
import { Switch } from '../../parts/Switch';
import { TextField } from '../../parts/TextField';
import { useDeskState } from '../../state/DeskProvider';
import { OfferFact } from './OfferFact';
import { sameFacts } from './sameFacts';
import { useOfferEdit } from './useOfferEdit';

/** Whether any of these facts is given. */
const holds = (care: Care) => Object.values(care).some(Boolean);

export const OfferCare = memo(
  function OfferCare({ offer }: { offer: Offer }) {
    const { merge } = useOfferEdit(offer);
    const { care } = offer;
    const isTherapist = useDeskState(
      ({ library }) => library.practice?.professions.includes('therapist') ?? false,
    );
    const set = (more: Partial<Care>) => merge('care', more);
    return (
      <FoldedFacts
        title="Care and notes"
        about="Where an offer touches how people feel, a plain word about what it is not keeps everybody safe."
        of="offer"
        facts={['care']}
        matters={holds(care) || isTherapist || offer.kind === 'clinical_service'}
      >
        <OfferFact name="care" wide>
          <Switch isOn={care.wellbeing} onCommit={(wellbeing) => set({ wellbeing })}>
            It touches wellbeing: worry, stress, grief, mood, self-esteem
          </Switch>
          <Switch isOn={care.self_paced} onCommit={(self_paced) => set({ self_paced })}>
            It is used alone, at one’s own pace
          </Switch>
          <Switch isOn={care.indicated} onCommit={(indicated) => set({ indicated })}>
            A client’s care needs it
          </Switch>
        </OfferFact>
        <OfferFact name="care.scope_note">
          <TextField
            label="What it is not"
            help="And when other help is better, as the pages say it."
            lines={2}
            value={care.scope_note}
            onCommit={(scope_note) => set({ scope_note })}
          />
        </OfferFact>
        <OfferFact name="care.crisis_note">
          <TextField
            label="Where to turn in a crisis"
            help="As the pages say it."
            lines={2}
            value={care.crisis_note}
            onCommit={(crisis_note) => set({ crisis_note })}
          />
        </OfferFact>
        <OfferFact name="care.sessions">
          <NumberField
            label="Sessions it holds"
            help="0 for none."
            value={care.sessions}
            min={0}
            max={1000}
            onCommit={(sessions) => set({ sessions: sessions ?? 0 })}
          />
        </OfferFact>
        <OfferFact name="care.unused_sessions">
          <TextField
            label="What happens to sessions not used"
            value={care.unused_sessions}
            onCommit={(unused_sessions) => set({ unused_sessions })}
          />
        </OfferFact>
      </FoldedFacts>
    );
  },
  sameFacts('kind', 'care'),
);
