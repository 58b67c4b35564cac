/** Where the practitioner sells: regions, currency and platform. */
import type { Practice } from '../../contract';
import { CheckboxGroup } from '../../parts/CheckboxGroup';
import { ComboBox } from '../../parts/ComboBox';
import { CurrencyField } from '../../parts/CurrencyField';
import { FactGroup } from '../../parts/FactGroup';
import { Switch } from '../../parts/Switch';
import { PracticeFact } from './PracticeFact';
import { regions } from './regions';
import { usePracticeEdit } from './usePracticeEdit';

const platforms = [
  'ThriveCart',
  'SamCart',
  'Kajabi',
  'WooCommerce',
  'Shopify',
  'Podia',
  'Teachable',
  'Stripe',
].map((id) => ({ id, label: id }));

export function Selling({ practice }: { practice: Practice }) {
  const edit = usePracticeEdit();
  return (
    <FactGroup
      level={2}
      title="Where you sell"
      about="Laws differ: what may be ticked beforehand, what must be said before paying, how a subscription ends."
    >
      <PracticeFact name="regions" wide>
        <div className="practice-regions">
          <CheckboxGroup
            label="Your buyers are in"
            choices={regions}
            value={practice.regions}
            onCommit={(value) => edit.tell({ field: 'regions', value })}
          />
        </div>
      </PracticeFact>
      <PracticeFact name="strict" wide>
        <Switch isOn={practice.strict} onCommit={(value) => edit.keep({ field: 'strict', value })}>
          Also point out what other regions ask
        </Switch>
      </PracticeFact>
      <PracticeFact name="currency">
        <CurrencyField
          value={practice.currency}
          help="Of new offers and designs; what there is keeps its own."
          onCommit={(value) => edit.keep({ field: 'currency', value })}
        />
      </PracticeFact>
      <PracticeFact name="platform">
        <ComboBox
          label="Platform"
          help="Where the checkout will stand. Empty while undecided."
          choices={platforms}
          value={practice.platform}
          onCommit={(value) => edit.keep({ field: 'platform', value: value.trim() })}
        />
      </PracticeFact>
    </FactGroup>
  );
}
