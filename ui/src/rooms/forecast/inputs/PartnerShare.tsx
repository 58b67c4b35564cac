/** What a partner who sends visitors gets of what they pay. */
import type { ShareOf, TrafficSource } from '../../../contract';
import { PercentField } from '../../../parts/PercentField';
import { Select } from '../../../parts/Select';
import type { SetSome } from '../../../parts/RecordList';

const parts: readonly { id: ShareOf; label: string }[] = [
  { id: 'whole_order', label: 'Everything they buy' },
  { id: 'main_offer', label: 'The main offer alone' },
];

interface Props {
  source: TrafficSource;
  set: SetSome<TrafficSource>;
}

export function PartnerShare({ source, set }: Props) {
  const { commission } = source;
  const of = commission?.of ?? 'whole_order';
  return (
    <>
      <PercentField
        label="A partner’s share"
        help="Empty where no partner sends them."
        ppm={commission?.share ?? null}
        onCommit={(share) => set({ commission: share ? { share, of } : null })}
      />
      {commission && (
        <Select
          label="The share is of"
          choices={parts}
          value={of}
          onCommit={(chosen) => set({ commission: { ...commission, of: chosen } })}
        />
      )}
    </>
  );
}
