/** A finding that stands alone: everything that can be said and done about it. */
import { memo } from 'react';
import type { Finding } from '../../../contract';
import { FindingCard } from '../../../parts/FindingCard';
import { PlaceLink } from './PlaceLink';
import { RuleLink } from './RuleLink';
import { Ways } from './Ways';

interface Props {
  finding: Finding;
  isCurrent?: boolean;
}

export const FindingItem = memo(function FindingItem({ finding, isCurrent = false }: Props) {
  return (
    <FindingCard
      severity={finding.severity}
      what={finding.what}
      why={finding.why}
      toDo={finding.to_do}
      evidence={finding.evidence}
      place={<PlaceLink finding={finding} />}
      source={<RuleLink rule={finding.rule} />}
      actions={<Ways finding={finding} />}
      isCurrent={isCurrent}
    />
  );
});
