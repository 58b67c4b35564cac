/** Who comes: how many see the sales page and buy, whom follow-ups reach, and who among them needs care. */
import { memo } from 'react';
import { NumberField } from '../../../parts/NumberField';
import { Switch } from '../../../parts/Switch';
import { useDeskState } from '../../../state/DeskProvider';
import { DesignFact } from './DesignFact';
import { Group } from './Group';
import { ShareField } from './ShareField';
import { useDesignFact } from './useDesignFact';
import { useDesignEdits } from './useEdits';

/** The most visitors a month a design can count on. */
const most = 10_000_000;

/** The most people a list can hold. */
const longest = 4_000_000_000;

interface Props {
  id: string;
}

export const WhoComes = memo(function WhoComes({ id }: Props) {
  return (
    <Group title="Who comes">
      <DesignFact name="visitors_per_month">
        <Visitors id={id} />
      </DesignFact>
      <DesignFact name="main_rate">
        <Buyers id={id} />
      </DesignFact>
      <DesignFact name="list_size">
        <ListSize id={id} />
      </DesignFact>
      <DesignFact name="audience_vulnerable">
        <EasilyHurt id={id} />
      </DesignFact>
      <ClientsInCare id={id} />
    </Group>
  );
});

const Visitors = memo(function Visitors({ id }: Props) {
  const visitors = useDesignFact(id, 'visitors_per_month');
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
  const own = useDesignFact(id, 'main_rate');
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

const ListSize = memo(function ListSize({ id }: Props) {
  const size = useDesignFact(id, 'list_size');
  const { ask } = useDesignEdits(id);
  return (
    <NumberField
      label="People on your list"
      help="Whom follow-ups go to. 0 where you do not know."
      value={size ?? 0}
      min={0}
      max={longest}
      step={10}
      onCommit={(value) => ask({ field: 'list_size', value: value ?? 0 })}
    />
  );
});

const EasilyHurt = memo(function EasilyHurt({ id }: Props) {
  const isOn = useDesignFact(id, 'audience_vulnerable');
  const { keep } = useDesignEdits(id);
  return (
    <Switch
      isOn={isOn ?? false}
      onCommit={(value) => keep({ field: 'audience_vulnerable', value })}
    >
      It speaks to people who are easily hurt: in crisis, ill, very young
    </Switch>
  );
});

/** Only therapists are asked; what was said stays in sight. */
const ClientsInCare = memo(function ClientsInCare({ id }: Props) {
  const isOn = useDesignFact(id, 'shown_to_clients') ?? false;
  const isTherapist = useDeskState(({ library }) =>
    library.practice?.professions.includes('therapist'),
  );
  const { keep } = useDesignEdits(id);
  if (!isTherapist && !isOn) return null;
  return (
    <DesignFact name="shown_to_clients">
      <Switch isOn={isOn} onCommit={(value) => keep({ field: 'shown_to_clients', value })}>
        Clients in care now are among those who see it
      </Switch>
    </DesignFact>
  );
});
