/** What a charge costs, and whether prices hold their tax. */
import type { Practice } from '../../contract';
import { FactGroup } from '../../parts/FactGroup';
import { PercentField } from '../../parts/PercentField';
import { AmountField } from '../../parts/PriceEditor';
import { Switch } from '../../parts/Switch';
import { PracticeFact } from './PracticeFact';
import { Taxes } from './Taxes';
import { usePracticeEdit } from './usePracticeEdit';

export function Charges({ practice }: { practice: Practice }) {
  const { keep, merge } = usePracticeEdit();
  const { fees, currency } = practice;
  return (
    <FactGroup
      level={2}
      title="What a sale leaves you"
      about="Your provider keeps a part of every charge; small prices feel it most. Its price list tells both figures."
    >
      <PracticeFact name="fees">
        <PercentField
          label="Share of every charge"
          ppm={fees.share}
          onCommit={(share) => merge('fees', { share: share ?? 0 })}
        />
      </PracticeFact>
      <AmountField
        label="Fixed part of every charge"
        value={{ minor: fees.fixed_minor, currency }}
        currency={currency}
        onCommit={({ minor }) => merge('fees', { fixed_minor: minor })}
      />
      <PracticeFact name="prices_include_tax" wide>
        <Switch
          isOn={practice.prices_include_tax}
          onCommit={(value) => keep({ field: 'prices_include_tax', value })}
        >
          My prices include tax where there is one
        </Switch>
      </PracticeFact>
      <Taxes practice={practice} />
    </FactGroup>
  );
}
