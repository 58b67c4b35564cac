/** What the pages of a design speak, and how its main offer can be paid: language, plans, discount code, tax. */
import { Plus, X } from 'lucide-react';
import { memo } from 'react';
import type { CheckoutFacts, Coupon, Price } from '../../../contract';
import { Button } from '../../../parts/Button';
import { IconButton } from '../../../parts/IconButton';
import { PercentField } from '../../../parts/PercentField';
import { withPay } from '../../../parts/price';
import { PriceEditor } from '../../../parts/PriceEditor';
import { Select } from '../../../parts/Select';
import { Switch } from '../../../parts/Switch';
import { TextField } from '../../../parts/TextField';
import type { Commit } from '../../../parts/useDraft';
import { useDeskState } from '../../../state/DeskProvider';
import { languages } from '../words';
import { DesignFact } from './DesignFact';
import { FoldedGroup } from './FoldedGroup';
import { Group } from './Group';
import { useDesignFact } from './useDesignFact';
import { useDesignEdits } from './useEdits';

interface Props {
  id: string;
}

/** Most ways to pay beside the price, as the model has it. */
const most = 4;
const tenth = 100_000;

export const PageLanguageField = memo(function PageLanguageField({ id }: Props) {
  const language = useDesignFact(id, 'language');
  const { keep } = useDesignEdits(id);
  if (language === undefined) return null;
  return (
    <Group title="Language of the pages">
      <DesignFact name="language">
        <Select
          label="Language of the pages"
          hideLabel
          help="The pages’ own words, amounts and dates. Your words stay as you wrote them."
          choices={languages}
          value={language}
          onCommit={(value) => keep({ field: 'language', value })}
        />
      </DesignFact>
    </Group>
  );
});

export const WaysToPay = memo(function WaysToPay({ id }: Props) {
  const ways = useDesignFact(id, 'ways_to_pay');
  const checkout = useDesignFact(id, 'checkout');
  const currency = useDesignFact(id, 'currency');
  const main = useDesignFact(id, 'main');
  const here = useDesignFact(id, 'main_price');
  const usual = useDeskState(({ library }) => library.offers.get(main ?? '')?.price);
  const { keep, merge } = useDesignEdits(id);
  if (!ways || !checkout || currency === undefined) return null;
  const price = here ?? usual;
  const set = (value: Price[]) => keep({ field: 'ways_to_pay', value });
  const add = () => {
    if (price) void set([...ways, withPay(price, price.pay === 'plan' ? 'one_time' : 'plan')]);
  };
  return (
    <FoldedGroup
      title="Plans, discount code and tax"
      of="design"
      facts={['ways_to_pay']}
      matters={ways.length > 0 || checkout.coupon !== null || checkout.tax !== null}
    >
      <DesignFact name="ways_to_pay">
        <p className="soft">
          Other ways to pay the main offer, chosen at the checkout beside its price.
        </p>
        {ways.map((way, at) => (
          // A way to pay is known by its place alone.
          // eslint-disable-next-line react/no-array-index-key
          <div className="way-to-pay" key={at}>
            <PriceEditor
              label={`Way to pay ${at + 1}`}
              value={way}
              currency={currency}
              onCommit={(changed) => set(ways.toSpliced(at, 1, changed))}
            />
            <IconButton
              label={`Take out way to pay ${at + 1}`}
              icon={X}
              onPress={() => void set(ways.toSpliced(at, 1))}
            />
          </div>
        ))}
        {price && ways.length < most && (
          <Button kind="quiet" size="small" onPress={add}>
            <Plus size="1rem" aria-hidden /> Add a way to pay
          </Button>
        )}
      </DesignFact>
      <OnTheSum checkout={checkout} set={(more) => merge('checkout', more)} />
    </FoldedGroup>
  );
});

interface SumProps {
  checkout: CheckoutFacts;
  set: (more: Partial<CheckoutFacts>) => Commit;
}

function OnTheSum({ checkout: { coupon, tax }, set }: SumProps) {
  const fresh: Coupon = { code: 'WELCOME10', off: tenth };
  return (
    <>
      <Switch isOn={coupon !== null} onCommit={(on) => set({ coupon: on ? fresh : null })}>
        The checkout takes a discount code
      </Switch>
      {coupon && (
        <>
          <TextField
            label="The code"
            value={coupon.code}
            onCommit={(code) => set({ coupon: { ...coupon, code } })}
          />
          <PercentField
            label="It takes off"
            ppm={coupon.off}
            onCommit={(off) => (off === null ? undefined : set({ coupon: { ...coupon, off } }))}
          />
        </>
      )}
      <PercentField
        label="Tax the order shows"
        help="Empty for none. Whether prices hold it already stands in your practice."
        ppm={tax}
        onCommit={(rate) => set({ tax: rate })}
      />
    </>
  );
}
