/** One thing sold: its name, its category, its price and the time one sale takes. */
import { X } from 'lucide-react';
import type { Currency, Money } from '../../contract';
import { ComboBox } from '../../parts/ComboBox';
import { IconButton } from '../../parts/IconButton';
import { MoneyField } from '../../parts/MoneyField';
import { moneyText } from '../../parts/money';
import { NumberField } from '../../parts/NumberField';
import { TextField } from '../../parts/TextField';
import { useReadMoney } from '../../parts/useReadMoney';
import { useDeskState } from '../../state/DeskProvider';
import type { OwnRow } from './own';

interface Props {
  at: number;
  row: OwnRow;
  currency: Currency;
  onCommit: (more: Partial<OwnRow>) => void;
  onRemove: (() => void) | undefined;
}

export function OwnOfferRow({ at, row, currency, onCommit, onRemove }: Props) {
  const categories = useDeskState((state) => state.library.categories);
  const read = useReadMoney(currency);
  return (
    <li className="own-row" aria-label={`Offer ${at}`}>
      <TextField label="Name" value={row.name} onCommit={(name) => onCommit({ name })} />
      <ComboBox
        label="Category"
        choices={categories.map((id) => ({ id, label: id }))}
        value={row.category}
        onCommit={(category) => onCommit({ category })}
      />
      <MoneyField<{ money: Money | null }>
        label="Price"
        value={row.price ? moneyText(row.price) : ''}
        parse={async (typed) =>
          typed.trim() === '' ? { ok: true, text: '', money: null } : read(typed)
        }
        onCommit={({ money }) => onCommit({ price: money })}
      />
      <NumberField
        label="Your time per sale"
        unit="min"
        value={row.minutes}
        min={0}
        max={100_000}
        step={5}
        onCommit={(minutes) => onCommit({ minutes: minutes ?? 0 })}
      />
      {onRemove && <IconButton label={`Take out offer ${at}`} icon={X} onPress={onRemove} />}
    </li>
  );
}
