/** What a buyer pays: all at once, in instalments or by subscription, with a time of trial. */
import type { Currency, Interval, Money, Price } from '../contract';
import type { Choice } from './choice';
import { money0, withPay } from './price';
import { moneyText } from './money';
import { MoneyField } from './MoneyField';
import { NumberField } from './NumberField';
import { Select } from './Select';
import { Switch } from './Switch';
import type { Commit } from './useDraft';
import { useReadMoney } from './useReadMoney';
import './price-editor.css';

interface Props {
  /** Whose price it is, for assistive technology: "Price of the journal". */
  label: string;
  value: Price;
  currency: Currency;
  /** Gets the whole new price; may refuse with a sentence. */
  onCommit: (price: Price) => Commit;
  isDisabled?: boolean;
}

const ways: readonly Choice<Price['pay']>[] = [
  { id: 'one_time', label: 'All at once' },
  { id: 'plan', label: 'In instalments' },
  { id: 'subscription', label: 'By subscription' },
];

const intervals: readonly Choice<Interval>[] = [
  { id: 'week', label: 'Week' },
  { id: 'month', label: 'Month' },
  { id: 'quarter', label: 'Quarter' },
  { id: 'year', label: 'Year' },
];

export function PriceEditor({ label, value, currency, onCommit, isDisabled = false }: Props) {
  const shared = { isDisabled };
  return (
    <div className="price-editor" role="group" aria-label={label}>
      <Select
        {...shared}
        label="How it is paid"
        choices={ways}
        value={value.pay}
        onCommit={(pay) => void onCommit(withPay(value, pay))}
      />
      <AmountField
        {...shared}
        label={
          value.pay === 'one_time'
            ? 'Price'
            : value.pay === 'plan'
              ? 'Each instalment'
              : 'Each charge'
        }
        value={value.amount}
        currency={currency}
        onCommit={(amount) => onCommit({ ...value, amount })}
      />
      {value.pay === 'plan' && (
        <NumberField
          {...shared}
          label="Instalments"
          value={value.instalments}
          min={2}
          max={60}
          onCommit={(instalments) => {
            if (instalments !== null) void onCommit({ ...value, instalments });
          }}
        />
      )}
      {value.pay !== 'one_time' && (
        <Select
          {...shared}
          label="Every"
          choices={intervals}
          value={value.every}
          onCommit={(every) => void onCommit({ ...value, every })}
        />
      )}
      {value.pay === 'subscription' && (
        <div className="price-editor-trial">
          <Switch
            {...shared}
            isOn={value.trial !== null}
            onCommit={(on) =>
              void onCommit({ ...value, trial: on ? { days: 7, price: money0(currency) } : null })
            }
          >
            A trial first
          </Switch>
          {value.trial && (
            <TrialFields {...shared} value={value} currency={currency} onCommit={onCommit} />
          )}
        </div>
      )}
    </div>
  );
}

type Subscription = Extract<Price, { pay: 'subscription' }>;

interface TrialProps {
  value: Subscription;
  currency: Currency;
  onCommit: (price: Price) => Commit;
  isDisabled: boolean;
}

function TrialFields({ value, currency, onCommit, isDisabled }: TrialProps) {
  const { trial } = value;
  if (!trial) return null;
  return (
    <div className="price-editor-trial-facts">
      <NumberField
        label="Trial"
        unit="days"
        value={trial.days}
        min={1}
        max={365}
        isDisabled={isDisabled}
        onCommit={(days) => {
          if (days !== null) void onCommit({ ...value, trial: { ...trial, days } });
        }}
      />
      <AmountField
        label="Price of the trial"
        help="0 for a free one."
        value={trial.price}
        currency={currency}
        isDisabled={isDisabled}
        onCommit={(price) => onCommit({ ...value, trial: { ...trial, price } })}
      />
    </div>
  );
}

interface AmountProps {
  label: string;
  help?: string;
  value: Money;
  currency: Currency;
  onCommit: (amount: Money) => Commit;
  isDisabled?: boolean;
}

/** One amount in a currency, read by Rust. */
export function AmountField({
  label,
  help,
  value,
  currency,
  onCommit,
  isDisabled = false,
}: AmountProps) {
  const parse = useReadMoney(currency);
  return (
    <MoneyField<{ money: Money }>
      label={label}
      help={help}
      value={moneyText(value)}
      parse={parse}
      isDisabled={isDisabled}
      onCommit={({ money }) => onCommit(money)}
    />
  );
}
