/** The design itself: its name, what stands in its middle, for whom it is and how many come. */
import { ActionButton } from '../../../actions/ActionButton';
import {
  archiveDesignAction,
  deleteDesignAction,
  duplicateDesignAction,
} from '../../../actions/design-actions';
import { NumberField } from '../../../parts/NumberField';
import { TextField } from '../../../parts/TextField';
import { useDeskState } from '../../../state/DeskProvider';
import { designOnScreen } from '../../../state/library';
import { ChooseMain } from '../ChooseMain';
import { Group } from './Group';
import { PriceHere } from './PriceHere';
import { Segments } from './Segments';
import { ShareField } from './ShareField';
import { useDesignEdits } from './useEdits';

/** The most visitors a month a design can count on. */
const most = 100_000_000;

export function AboutDesign() {
  const design = useDeskState(({ library }) => designOnScreen(library));
  const offer = useDeskState(({ library }) => library.offers.get(design?.main ?? ''));
  const used = useDeskState(({ library }) => library.view?.forecast?.main_rate ?? null);
  const { keep, ask, problem } = useDesignEdits(design?.id ?? '');
  if (!design) return null;
  return (
    <div className="about">
      <Group title="The design">
        <TextField
          label="Name"
          value={design.name}
          onCommit={(value) => keep({ field: 'name', value })}
        />
        <TextField
          label="For whom"
          value={design.audience}
          onCommit={(value) => keep({ field: 'audience', value })}
        />
      </Group>
      <Group title="Main offer">
        <p className="about-fact">{offer?.name ?? 'None yet'}</p>
        <ChooseMain button={offer ? 'Replace' : 'Choose the main offer'} kind="plain" />
        {offer && (
          <PriceHere
            name={offer.name}
            here={design.main_price}
            usual={offer.price}
            currency={design.currency}
            onCommit={(value) => keep({ field: 'main_price', value })}
          />
        )}
      </Group>
      <Group title="Who comes">
        <NumberField
          label="Visitors a month"
          value={design.visitors_per_month}
          min={0}
          max={most}
          step={10}
          problem={problem('visitors_per_month')}
          onCommit={(value) => ask({ field: 'visitors_per_month', value: value ?? 0 })}
        />
        <ShareField
          label="Share of visitors who buy"
          own={design.main_rate}
          used={used}
          onCommit={(value) => keep({ field: 'main_rate', value })}
        />
      </Group>
      <Group title="Segments">
        <Segments design={design} onCommit={(value) => keep({ field: 'segments', value })} />
      </Group>
      <Group title="Notes">
        <TextField
          label="Notes"
          hideLabel
          value={design.notes}
          lines={4}
          placeholder="For yourself; no buyer reads them."
          onCommit={(value) => keep({ field: 'notes', value })}
        />
      </Group>
      <div className="about-row">
        <ActionButton action={duplicateDesignAction} />
        <ActionButton action={archiveDesignAction} />
        <ActionButton action={deleteDesignAction} kind="danger" />
      </div>
    </div>
  );
}
