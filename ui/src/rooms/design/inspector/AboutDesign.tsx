/** The design itself: its name, what stands in its middle, for whom it is and how many come. */
import { memo } from 'react';
import { ActionButton } from '../../../actions/ActionButton';
import {
  archiveDesignAction,
  deleteDesignAction,
  duplicateDesignAction,
} from '../../../actions/design-actions';
import { TextField } from '../../../parts/TextField';
import { useDeskState } from '../../../state/DeskProvider';
import { designOnScreen } from '../../../state/library';
import { useEndOfSearch } from '../../../state/useSought';
import { ChooseMain } from '../ChooseMain';
import { AroundPayment } from './AroundPayment';
import { DesignDeadline } from './DesignDeadline';
import { DesignFact } from './DesignFact';
import { Group } from './Group';
import { LaterCounts } from './LaterCounts';
import { PageLanguageField, WaysToPay } from './PagesFacts';
import { PriceHere } from './PriceHere';
import { Segments } from './Segments';
import { SplitTests } from './SplitTests';
import { useDesignEdits } from './useEdits';
import { useDesignFact } from './useDesignFact';
import { WhoComes } from './WhoComes';

export const AboutDesign = memo(function AboutDesign() {
  const id = useDeskState(({ library }) => designOnScreen(library)?.id ?? null);
  useEndOfSearch('design');
  if (id === null) return null;
  return (
    <div className="about">
      <Names id={id} />
      <Main id={id} />
      <PageLanguageField id={id} />
      <WaysToPay id={id} />
      <WhoComes id={id} />
      <SegmentsGroup id={id} />
      <Notes id={id} />
      <AroundPayment id={id} />
      <DesignDeadline id={id} />
      <SplitTests id={id} />
      <LaterCounts id={id} />
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

const Names = memo(function Names({ id }: Props) {
  const name = useDesignFact(id, 'name');
  const audience = useDesignFact(id, 'audience');
  const { keep } = useDesignEdits(id);
  return (
    <Group title="The design">
      <DesignFact name="name">
        <TextField
          label="Name"
          value={name ?? ''}
          onCommit={(value) => keep({ field: 'name', value })}
        />
      </DesignFact>
      <DesignFact name="audience">
        <TextField
          label="For whom"
          value={audience ?? ''}
          onCommit={(value) => keep({ field: 'audience', value })}
        />
      </DesignFact>
    </Group>
  );
});

const Main = memo(function Main({ id }: Props) {
  const main = useDesignFact(id, 'main');
  const here = useDesignFact(id, 'main_price');
  const currency = useDesignFact(id, 'currency');
  const offer = useDeskState(({ library }) => library.offers.get(main ?? ''));
  const { keep } = useDesignEdits(id);
  return (
    <Group title="Main offer">
      <p className="about-fact">{offer?.name ?? 'None yet'}</p>
      <DesignFact name={['main', 'currency']}>
        <div className="about-row">
          <ChooseMain button={offer ? 'Replace' : 'Choose the main offer'} kind="plain" />
        </div>
      </DesignFact>
      {offer && currency !== undefined && (
        <DesignFact name="main_price">
          <PriceHere
            name={offer.name}
            here={here ?? null}
            usual={offer.price}
            currency={currency}
            onCommit={(value) => keep({ field: 'main_price', value })}
          />
        </DesignFact>
      )}
    </Group>
  );
});

const SegmentsGroup = memo(function SegmentsGroup({ id }: Props) {
  const segments = useDesignFact(id, 'segments');
  const { keep } = useDesignEdits(id);
  if (!segments) return null;
  return (
    <Group title="Segments">
      <DesignFact name="segments">
        <Segments
          design={id}
          segments={segments}
          onCommit={(value) => keep({ field: 'segments', value })}
        />
      </DesignFact>
    </Group>
  );
});

const Notes = memo(function Notes({ id }: Props) {
  const notes = useDesignFact(id, 'notes');
  const { keep } = useDesignEdits(id);
  return (
    <Group title="Notes">
      <DesignFact name="notes">
        <TextField
          label="Notes"
          hideLabel
          value={notes ?? ''}
          lines={4}
          placeholder="For yourself; no buyer reads them."
          onCommit={(value) => keep({ field: 'notes', value })}
        />
      </DesignFact>
    </Group>
  );
});
