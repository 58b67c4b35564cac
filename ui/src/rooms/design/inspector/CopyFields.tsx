/** The words a buyer reads at one place. */
import type { Copy } from '../../../contract';
import { TextField } from '../../../parts/TextField';
import type { Refused } from '../../../parts/useDraft';

interface Props {
  copy: Copy;
  onCommit: (copy: Copy) => Promise<void | Refused>;
  /** Whether a buyer can say no here. */
  hasNo: boolean;
}

export function CopyFields({ copy, onCommit, hasNo }: Props) {
  return (
    <>
      <TextField
        label="Headline"
        value={copy.headline}
        onCommit={(headline) => onCommit({ ...copy, headline })}
      />
      <TextField
        label="Why it helps"
        value={copy.body}
        lines={3}
        onCommit={(body) => onCommit({ ...copy, body })}
      />
      <TextField
        label="Words of the yes"
        value={copy.accept_label}
        placeholder={hasNo ? 'Yes, add it' : 'Join'}
        onCommit={(words) => onCommit({ ...copy, accept_label: words })}
      />
      {hasNo && (
        <TextField
          label="Words of the no"
          value={copy.decline_label}
          placeholder="No thanks"
          onCommit={(words) => onCommit({ ...copy, decline_label: words })}
        />
      )}
    </>
  );
}
