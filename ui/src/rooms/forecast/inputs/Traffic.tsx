/** Who comes: visitors that no source names, and the sources that bring further ones. */
import { memo } from 'react';
import type { Design, TrafficSource } from '../../../contract';
import { Fact } from '../../../parts/Fact';
import { NumberField } from '../../../parts/NumberField';
import { OptionalAmountField } from '../../../parts/OptionalAmountField';
import { RecordList, type SetSome } from '../../../parts/RecordList';
import { Switch } from '../../../parts/Switch';
import { TextField } from '../../../parts/TextField';
import { useDesignEdits } from '../../design/inspector/useEdits';
import { PartnerShare } from './PartnerShare';

/** The most visitors a month a design can count on. */
const most = 10_000_000;

const fresh = (name: string): TrafficSource => ({
  name: name.trim(),
  visits: 0,
  cost: null,
  warm: false,
  rate: null,
  seen: null,
  commission: null,
});

export const Traffic = memo(function Traffic({ design }: { design: Design }) {
  const { id, sources, currency } = design;
  const { alter, ask, problem } = useDesignEdits(id);
  return (
    <section className="forecast-inputs" aria-labelledby="forecast-traffic">
      <h3 id="forecast-traffic">Who comes</h3>
      <NumberField
        label={sources.length === 0 ? 'Visitors a month' : 'Visitors no source names'}
        value={design.visitors_per_month}
        min={0}
        max={most}
        step={10}
        problem={problem('visitors_per_month')}
        onCommit={(value) => ask({ field: 'visitors_per_month', value: value ?? 0 })}
      />
      <Fact of="design" name="sources">
        <RecordList<TrafficSource>
          one="source"
          help="Such as “newsletter” or “talk in May”: each with its own visitors, cost and share."
          value={sources}
          nameOf={({ name }) => name}
          fresh={fresh}
          onChange={(make, part) => alter('sources', make, part)}
        >
          {(source, set) => <SourceFacts source={source} set={set} currency={currency} />}
        </RecordList>
      </Fact>
    </section>
  );
});

interface FactsProps {
  source: TrafficSource;
  set: SetSome<TrafficSource>;
  currency: string;
}

function SourceFacts({ source, set, currency }: FactsProps) {
  return (
    <>
      <TextField label="Name" value={source.name} onCommit={(name) => set({ name: name.trim() })} />
      <NumberField
        label="Visitors a month"
        value={source.visits}
        min={0}
        max={most}
        step={10}
        onCommit={(visits) => set({ visits: visits ?? 0 })}
      />
      <OptionalAmountField
        label="Costs a month"
        help="Empty where it costs nothing."
        currency={currency}
        value={source.cost}
        onCommit={(cost) => set({ cost })}
      />
      <PartnerShare source={source} set={set} />
      <Switch isOn={source.warm} onCommit={(warm) => set({ warm })}>
        They know you already
      </Switch>
    </>
  );
}
