/** The tax of each region sold to, and how many of the buyers live there. */
import type { Practice, Region, RegionTax } from '../../contract';
import { PercentField } from '../../parts/PercentField';
import { Switch } from '../../parts/Switch';
import { PracticeFact } from './PracticeFact';
import { regions } from './regions';
import { usePracticeEdit } from './usePracticeEdit';

const none = (region: Region, included: boolean): RegionTax => ({
  region,
  buyers: 0,
  rate: 0,
  included,
});

/** The list with some facts of a region's tax set; a tax of nothing on nobody is none. */
export function withTax(
  taxes: readonly RegionTax[],
  region: Region,
  more: Partial<RegionTax>,
  included: boolean,
): RegionTax[] {
  const now = taxes.find((tax) => tax.region === region) ?? none(region, included);
  const next = { ...now, ...more };
  const others = taxes.filter((tax) => tax.region !== region);
  return next.rate === 0 && next.buyers === 0 ? others : [...others, next];
}

export function Taxes({ practice }: { practice: Practice }) {
  const { alter } = usePracticeEdit();
  const { taxes, regions: sold, prices_include_tax: included } = practice;
  const shown = regions.filter(
    ({ id }) => sold.includes(id) || taxes.some(({ region }) => region === id),
  );
  if (shown.length === 0) return null;
  return (
    <PracticeFact name="taxes" wide>
      <div className="practice-taxes">
        <p className="soft">
          Tax by region, for the forecast: the rate, and the share of your buyers who live there.
        </p>
        {shown.map(({ id, label }) => {
          const tax = taxes.find(({ region }) => region === id) ?? none(id, included);
          const set = (more: Partial<RegionTax>) =>
            alter(
              'taxes',
              (now) => withTax(now, id, more, included),
              `${id} ${Object.keys(more).join(' ')}`,
            );
          return (
            <div key={id} className="practice-tax" role="group" aria-label={`Tax in ${label}`}>
              <span className="practice-tax-where">{label}</span>
              <PercentField
                label={`Tax in ${label}`}
                hideLabel
                help="tax"
                ppm={tax.rate}
                onCommit={(rate) => set({ rate: rate ?? 0 })}
              />
              <PercentField
                label={`Share of buyers in ${label}`}
                hideLabel
                help="of buyers"
                ppm={tax.buyers}
                onCommit={(buyers) => set({ buyers: buyers ?? 0 })}
              />
              <Switch isOn={tax.included} onCommit={(isIn) => set({ included: isIn })}>
                in the price
              </Switch>
            </div>
          );
        })}
      </div>
    </PracticeFact>
  );
}
