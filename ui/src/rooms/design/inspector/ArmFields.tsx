/** One version of a test and what came of it. */
import type { Arm } from '../../../contract';
import { NumberField } from '../../../parts/NumberField';
import { OptionalAmountField } from '../../../parts/OptionalAmountField';
import type { Commit } from '../../../parts/useDraft';
import { useDesignFact } from './useDesignFact';

interface Props {
  design: string;
  /** What the version is called. */
  name: string;
  arm: Arm;
  /** Sets some of its figures. */
  onMerge: (more: Partial<Arm>) => Commit;
}

export function ArmFields({ design, name, arm, onMerge }: Props) {
  const currency = useDesignFact(design, 'currency') ?? 'USD';
  return (
    <div className="about-counts" role="group" aria-label={name}>
      <span className="field-label">{name}</span>
      <NumberField
        label="Visitors"
        value={arm.visitors}
        min={0}
        onCommit={(visitors) => onMerge({ visitors: visitors ?? 0 })}
      />
      <NumberField
        label="Buyers"
        value={arm.buyers}
        min={0}
        onCommit={(buyers) => onMerge({ buyers: buyers ?? 0 })}
      />
      <OptionalAmountField
        label="They paid in all"
        value={arm.revenue}
        currency={currency}
        onCommit={(revenue) => onMerge({ revenue })}
      />
    </div>
  );
}
