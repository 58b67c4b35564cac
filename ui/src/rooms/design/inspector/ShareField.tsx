/** A believed share with its source, or the weak default where nothing better is known. */
import type { Assumption } from '../../../contract';
import { Button } from '../../../parts/Button';
import { PercentField } from '../../../parts/PercentField';
import { TextField } from '../../../parts/TextField';
import type { Refused } from '../../../parts/useDraft';

interface Props {
  label: string;
  own: Assumption | null;
  /** The share the forecast uses now. */
  used: number | null;
  onCommit: (assumption: Assumption | null) => Promise<void | Refused>;
}

export function ShareField({ label, own, used, onCommit }: Props) {
  const source = own?.source ?? '';
  return (
    <>
      <PercentField
        label={label}
        ppm={own?.rate ?? used}
        help={
          own
            ? undefined
            : 'A weak default, worth about 20 observations. Type your own as soon as you know it.'
        }
        onCommit={(rate) => void onCommit(rate === null ? null : { rate, source })}
      />
      {own && (
        <>
          <TextField
            label="Where the number comes from"
            value={own.source}
            placeholder="last spring’s launch"
            onCommit={(words) => onCommit({ ...own, source: words })}
          />
          <Button kind="quiet" size="small" onPress={() => void onCommit(null)}>
            Use the weak default again
          </Button>
        </>
      )}
    </>
  );
}
