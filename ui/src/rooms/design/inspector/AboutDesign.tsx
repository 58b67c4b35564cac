/** The design itself: its name, what stands in its middle, for whom it is and how many come. */
import { memo } from 'react';
import { ActionButton } from '../../../actions/ActionButton';
import {
  archiveDesignAction,
  deleteDesignAction,
  duplicateDesignAction,
} from '../../../actions/design-actions';
import type { Design } from '../../../contract';
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

export const AboutDesign = memo(function AboutDesign() {
  const id = useDeskState(({ library }) => designOnScreen(library)?.id ?? null);
  if (id === null) return null;
  return (
    <div className="about">
      <Names id={id} />
      <Main id={id} />
      <WhoComes id={id} />
      <SegmentsGroup id={id} />
      <Notes id={id} />
      <div className="about-row">
        <ActionButton action={duplicateDesignAction} />
        <ActionButton action={archiveDesignAction} />
        <ActionButton action={deleteDesignAction} kind="danger" />
      </div>
    </div>
  );
});

interface Props {
  id: string;
}

/** One fact of a design, the very same until it is another. */
function useFact<Name extends keyof Design>(id: string, name: Name): Design[Name] | undefined {
  return useDeskState(({ library }) => library.designs.get(id)?.[name]);
}

const Names = memo(function Names({ id }: Props) {
  const name = useFact(id, 'name');
  const audience = useFact(id, 'audience');
  const { keep } = useDesignEdits(id);
  return (
    <Group title="The design">
      <TextField
        label="Name"
        value={name ?? ''}
        onCommit={(value) => keep({ field: 'name', value })}
      />
      <TextField
        label="For whom"
        value={audience ?? ''}
        onCommit={(value) => keep({ field: 'audience', value })}
      />
    </Group>
  );
});

const Main = memo(function Main({ id }: Props) {
  const main = useFact(id, 'main');
  const here = useFact(id, 'main_price');
  const currency = useFact(id, 'currency');
  const offer = useDeskState(({ library }) => library.offers.get(main ?? ''));
  const { keep } = useDesignEdits(id);
  return (
    <Group title="Main offer">
      <p className="about-fact">{offer?.name ?? 'None yet'}</p>
      <ChooseMain button={offer ? 'Replace' : 'Choose the main offer'} kind="plain" />
      {offer && currency !== undefined && (
        <PriceHere
          name={offer.name}
          here={here ?? null}
          usual={offer.price}
          currency={currency}
          onCommit={(value) => keep({ field: 'main_price', value })}
        />
      )}
    </Group>
  );
});

const WhoComes = memo(function WhoComes({ id }: Props) {
  return (
    <Group title="Who comes">
      <Visitors id={id} />
      <Buyers id={id} />
    </Group>
  );
});

const Visitors = memo(function Visitors({ id }: Props) {
  const visitors = useFact(id, 'visitors_per_month');
  const { ask, problem } = useDesignEdits(id);
  return (
    <NumberField
      label="Visitors a month"
      value={visitors ?? 0}
      min={0}
      max={most}
      step={10}
      problem={problem('visitors_per_month')}
      onCommit={(value) => ask({ field: 'visitors_per_month', value: value ?? 0 })}
    />
  );
});

const Buyers = memo(function Buyers({ id }: Props) {
  const own = useFact(id, 'main_rate');
  const used = useDeskState(({ library }) => library.view?.forecast?.main_rate ?? null);
  const { keep } = useDesignEdits(id);
  return (
    <ShareField
      label="Share of visitors who buy"
      own={own ?? null}
      used={used}
      onCommit={(value) => keep({ field: 'main_rate', value })}
    />
  );
});

const SegmentsGroup = memo(function SegmentsGroup({ id }: Props) {
  const segments = useFact(id, 'segments');
  const { keep } = useDesignEdits(id);
  if (!segments) return null;
  return (
    <Group title="Segments">
      <Segments
        design={id}
        segments={segments}
        onCommit={(value) => keep({ field: 'segments', value })}
      />
    </Group>
  );
});

const Notes = memo(function Notes({ id }: Props) {
  const notes = useFact(id, 'notes');
  const { keep } = useDesignEdits(id);
  return (
    <Group title="Notes">
      <TextField
        label="Notes"
        hideLabel
        value={notes ?? ''}
        lines={4}
        placeholder="For yourself; no buyer reads them."
        onCommit={(value) => keep({ field: 'notes', value })}
      />
    </Group>
  );
});
