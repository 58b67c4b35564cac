/** An amount that may be missing: an emptied field means none. */
import type { Currency, Money } from '../contract';
import { moneyText } from './money';
import { MoneyField, type MoneyFieldProps } from './MoneyField';
import type { Commit } from './useDraft';
import { useReadMoney } from './useReadMoney';

interface Understood {
  money: Money | null;
}

interface Props extends Omit<MoneyFieldProps<Understood>, 'value' | 'parse' | 'onCommit'> {
  value: Money | null;
  currency: Currency;
  onCommit: (amount: Money | null) => Commit;
}

export function OptionalAmountField({ value, currency, onCommit, ...rest }: Props) {
  const parse = useReadMoney(currency);
  return (
    <MoneyField<Understood>
      {...rest}
      value={value ? moneyText(value) : ''}
      parse={async (typed) =>
        typed.trim() === '' ? { ok: true, text: '', money: null } : parse(typed)
      }
      onCommit={({ money }) => onCommit(money)}
    />
  );
}
