/** What the buyer pays, what a sale costs, and what the buyer may fall back on. */
import { memo } from 'react';
import type { Guarantee, Money, Offer } from '../../contract';
import { Disclosure } from '../../parts/Disclosure';
import { MoneyField } from '../../parts/MoneyField';
import { moneyText } from '../../parts/money';
import { NumberField } from '../../parts/NumberField';
import { PriceEditor } from '../../parts/PriceEditor';
import { Switch } from '../../parts/Switch';
import { TextField } from '../../parts/TextField';
import { useReadMoney } from '../../parts/useReadMoney';
import { FactGroup } from '../../parts/FactGroup';
import { PriceHistory } from './PriceHistory';
import { sameFacts } from './sameFacts';
import { useOfferEdit } from './useOfferEdit';

const firstGuarantee: Guarantee = { days: 14, terms: '', conditions: [] };

export const OfferMoney = memo(
  function OfferMoney({ offer }: { offer: Offer }) {
    const edit = useOfferEdit(offer);
    const { currency } = offer.price.amount;
    const parse = useReadMoney(currency);
    const { guarantee } = offer;
    return (
      <FactGroup title="Money">
        <div className="fact-wide">
          <PriceEditor
            label={`Price of ${offer.name}`}
            value={offer.price}
            currency={currency}
            onCommit={(value) => edit.keep({ field: 'price', value })}
          />
        </div>
        <MoneyField<{ money: Money | null }>
          label="Cost of one sale"
          help="Printing, postage, a licence. Empty for none."
          value={offer.unit_cost ? moneyText(offer.unit_cost) : ''}
          parse={async (typed) =>
            typed.trim() === '' ? { ok: true, text: '', money: null } : parse(typed)
          }
          onCommit={({ money }) => edit.keep({ field: 'unit_cost', value: money })}
        />
        <NumberField
          label="How many can be sold"
          help="Empty where there is no limit."
          value={offer.seats}
          min={1}
          max={100_000}
          onCommit={(value) => edit.tell({ field: 'seats', value })}
        />
        <div className="fact-wide">
          <Switch
            isOn={guarantee !== null}
            onCommit={(on) => edit.tell({ field: 'guarantee', value: on ? firstGuarantee : null })}
          >
            The buyer can have the money back
          </Switch>
        </div>
        {guarantee && (
          <>
            <NumberField
              label="Within"
              unit="days"
              value={guarantee.days}
              min={0}
              max={3650}
              onCommit={(days) =>
                edit.tell({ field: 'guarantee', value: { ...guarantee, days: days ?? 0 } })
              }
            />
            <TextField
              label="Terms in plain words"
              value={guarantee.terms}
              onCommit={(terms) =>
                edit.keep({ field: 'guarantee', value: { ...guarantee, terms } })
              }
            />
          </>
        )}
        <div className="fact-wide">
          <Disclosure level={4} title={`Earlier prices (${offer.price_history.length})`}>
            <PriceHistory offer={offer} />
          </Disclosure>
        </div>
      </FactGroup>
    );
  },
  sameFacts('name', 'price', 'unit_cost', 'seats', 'guarantee', 'price_history'),
);
