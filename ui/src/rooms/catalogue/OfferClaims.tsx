/** What is said of the offer, by others and on its page, and what that rests on. */
import { memo } from 'react';
import type { Offer } from '../../contract';
import { FoldedFacts } from '../../parts/FoldedFacts';
import { TextField } from '../../parts/TextField';
import { OfferFact } from './OfferFact';
import { sameFacts } from './sameFacts';
import { Testimonials } from './Testimonials';
import { useOfferEdit } from './useOfferEdit';

export const OfferClaims = memo(function OfferClaims({ offer }: { offer: Offer }) {
  const { merge } = useOfferEdit(offer);
  const { testimonials, typical_result, proof, activity_source } = offer.claims;
  return (
    <FoldedFacts
      title="What others say"
      about="Words of others and figures persuade, so it should be known who said them and what they rest on."
      of="offer"
      facts={['claims']}
      matters={
        testimonials.length > 0 || typical_result !== '' || proof !== '' || activity_source !== ''
      }
    >
      <OfferFact name="claims" wide>
        <Testimonials offer={offer} />
      </OfferFact>
      <div className="fact-wide">
        <TextField
          label="What most buyers can expect"
          help="In a sentence the page shows."
          lines={2}
          value={typical_result}
          onCommit={(words) => merge('claims', { typical_result: words })}
        />
      </div>
      <TextField
        label="What numbers on the page rest on"
        placeholder="survey of 64 buyers, 2026"
        value={proof}
        onCommit={(words) => merge('claims', { proof: words })}
      />
      <TextField
        label="Where “just bought” notices come from"
        help="Empty where there are none."
        value={activity_source}
        onCommit={(words) => merge('claims', { activity_source: words })}
      />
    </FoldedFacts>
  );
}, sameFacts('claims'));
