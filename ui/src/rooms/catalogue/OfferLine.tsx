/** The product line an offer stands in, and how high: what a step-up climbs and a gentler version comes down. */
import { memo, useMemo } from 'react';
import type { Offer } from '../../contract';
import { Button } from '../../parts/Button';
import { ComboBox } from '../../parts/ComboBox';
import { NumberField } from '../../parts/NumberField';
import { priceText } from '../../parts/priceText';
import { useDesk, useDeskState } from '../../state/DeskProvider';
import { FactGroup } from '../../parts/FactGroup';
import { OfferFact } from './OfferFact';
import { sameFacts } from './sameFacts';
import { useOfferEdit } from './useOfferEdit';

type Offers = ReadonlyMap<string, Offer>;
type Step = Pick<Offer, 'id' | 'name' | 'tier' | 'price'>;

const plain = (words: string) => words.trim().toLocaleLowerCase();

/** The lines there are, in the order of the alphabet. */
function linesOf(offers: Offers): string[] {
  return [...new Set([...offers.values()].map(({ line }) => line.trim()))]
    .filter((line) => line !== '')
    .toSorted((one, other) => one.localeCompare(other));
}

/** The offers of a line from the lowest step up. */
function stepsOf(offers: Offers, { line }: Offer): Step[] {
  if (line.trim() === '') return [];
  return [...offers.values()]
    .filter((other) => plain(other.line) === plain(line))
    .toSorted((one, other) => one.tier - other.tier)
    .map(({ id, name, tier, price }) => ({ id, name, tier, price }));
}

export const OfferLine = memo(
  function OfferLine({ offer }: { offer: Offer }) {
    const { store } = useDesk();
    const edit = useOfferEdit(offer);
    // As one text each, so that other changes of the catalogue leave this group at rest.
    const named = useDeskState((state) => linesOf(state.library.offers).join('\n'));
    const climbed = useDeskState((state) => JSON.stringify(stepsOf(state.library.offers, offer)));
    const lines = useMemo(
      () =>
        named
          .split('\n')
          .filter((line) => line !== '')
          .map((id) => ({ id, label: id })),
      [named],
    );
    const steps = useMemo(() => JSON.parse(climbed) as Step[], [climbed]);
    return (
      <FactGroup
        title="Line and step"
        about="Offers of one line are versions of the same thing, one above the other. A higher one is a step-up (upsell), a lower one a gentler version (downsell)."
      >
        <OfferFact name="line">
          <ComboBox
            label="Line"
            help="Empty where it stands alone."
            choices={lines}
            value={offer.line}
            onCommit={(value) => edit.keep({ field: 'line', value: value.trim() })}
          />
        </OfferFact>
        <OfferFact name="tier">
          <NumberField
            label="Step in the line"
            help="0 is the lowest."
            value={offer.tier}
            min={0}
            max={100}
            isDisabled={offer.line.trim() === ''}
            onCommit={(value) => edit.tell({ field: 'tier', value: value ?? 0 })}
          />
        </OfferFact>
        {steps.length > 1 && (
          <ol className="fact-wide line-steps" aria-label={`Steps of ${offer.line}`}>
            {steps.map((step) => (
              <li key={step.id} aria-current={step.id === offer.id || undefined}>
                <span className="figure soft">{step.tier}</span>
                {step.id === offer.id ? (
                  <span>{step.name}</span>
                ) : (
                  <Button
                    kind="quiet"
                    size="small"
                    onPress={() => store.setState({ selected: { what: 'offer', id: step.id } })}
                  >
                    {step.name}
                  </Button>
                )}
                <span className="figure soft">{priceText(step.price)}</span>
              </li>
            ))}
          </ol>
        )}
      </FactGroup>
    );
  },
  sameFacts('name', 'line', 'tier', 'price'),
);
