/** What the buyer may fall back on: for how long, in which words, and on which conditions. */
import type { Guarantee, Offer } from '../../contract';
import { LineList } from '../../parts/LineList';
import { NumberField } from '../../parts/NumberField';
import { Switch } from '../../parts/Switch';
import { TextField } from '../../parts/TextField';
import { OfferFact } from './OfferFact';
import { useOfferEdit } from './useOfferEdit';

const first: Guarantee = { days: 14, terms: '', conditions: [] };

export function OfferGuarantee({ offer }: { offer: Offer }) {
  const { keep, merge } = useOfferEdit(offer);
  const { guarantee } = offer;
  return (
    <>
      <OfferFact name="guarantee" wide>
        <Switch
          isOn={guarantee !== null}
          onCommit={(on) => keep({ field: 'guarantee', value: on ? first : null })}
        >
          The buyer can have the money back
        </Switch>
      </OfferFact>
      {guarantee && (
        <>
          <NumberField
            label="Within"
            unit="days"
            value={guarantee.days}
            min={0}
            max={3650}
            onCommit={(days) => merge('guarantee', { days: days ?? 0 })}
          />
          <TextField
            label="Terms in plain words"
            value={guarantee.terms}
            onCommit={(terms) => merge('guarantee', { terms })}
          />
          <div className="fact-wide">
            <LineList
              label="What must be so for it to hold"
              one="Condition"
              help="Such as “all worksheets handed in”. Fewer conditions make a kinder promise."
              value={guarantee.conditions}
              onCommit={(conditions) => merge('guarantee', { conditions })}
            />
          </div>
        </>
      )}
    </>
  );
}
