/** One concern: a line while folded, and open everything that can be said and done about it, place by place. */
import { Button as AriaButton } from 'react-aria-components/Button';
import { ChevronRight } from 'lucide-react';
import type { Finding } from '../../../contract';
import { FindingCard } from '../../../parts/FindingCard';
import { SeverityMark } from '../../../parts/SeverityMark';
import { FindingItem } from './FindingItem';
import type { Named } from './named';
import { PlaceLink } from './PlaceLink';
import { RuleLink } from './RuleLink';
import type { Told } from './told';
import { usePlaceName } from './usePlaceName';
import { Ways } from './Ways';

interface Props extends Told {
  /** The finding that is open, by its name, if it is one of this concern. */
  open: string | null;
  isCurrent: boolean;
  /** Gets the name of the finding that is unfolded. */
  onOpen: (name: string) => void;
}

export function ConcernItem({ concern, findings, open, isCurrent, onOpen }: Props) {
  const [first] = findings;
  if (!first) return null;
  const isAlone = findings.length === 1;
  if (open === null) {
    return (
      <AriaButton className="finding-line" aria-expanded={false} onPress={() => onOpen(first.name)}>
        <SeverityMark severity={isAlone ? first.finding.severity : concern.severity} />{' '}
        <span className="finding-line-words">{isAlone ? first.finding.what : concern.title}</span>
        {!isAlone && <span className="finding-line-places"> at {findings.length} places</span>}
      </AriaButton>
    );
  }
  const shown = findings.find(({ name }) => name === open) ?? first;
  if (isAlone) return <FindingItem finding={first.finding} isCurrent={isCurrent} />;
  return (
    <FindingCard
      severity={concern.severity}
      what={concern.title}
      why={first.finding.why}
      place={`at ${findings.length} places`}
      source={<RuleLink rule={concern.rule} />}
      isCurrent={isCurrent}
    >
      <ul className="finding-places">
        {findings.map(({ name, finding }) => (
          <li key={name}>
            <AtPlace
              name={name}
              finding={finding}
              concern={concern.severity}
              isOpen={name === shown.name}
              onOpen={onOpen}
            />
          </li>
        ))}
      </ul>
    </FindingCard>
  );
}

interface PlaceProps extends Named {
  /** The weight of the concern; said of a finding only where it differs. */
  concern: Finding['severity'];
  isOpen: boolean;
  onOpen: (name: string) => void;
}

/** One of several places: its name while folded, and open what is so there and what can be done. */
function AtPlace({ name, finding, concern, isOpen, onOpen }: PlaceProps) {
  const place = usePlaceName(finding);
  if (!isOpen) {
    return (
      <AriaButton className="finding-place-line" aria-expanded={false} onPress={() => onOpen(name)}>
        <ChevronRight size="0.875rem" aria-hidden />
        <span>
          <span className="finding-place-name">{place}</span> {finding.what}
        </span>
      </AriaButton>
    );
  }
  return (
    <section className="finding-place-open" aria-label={finding.what}>
      <p className="finding-place">
        {finding.severity !== concern && <SeverityMark severity={finding.severity} withWord />}{' '}
        <PlaceLink finding={finding} />
      </p>
      <p>{finding.what}</p>
      <p className="soft">{finding.to_do}</p>
      <p className="finding-place-seen">{finding.evidence}</p>
      <div className="finding-actions">
        <Ways finding={finding} />
      </div>
    </section>
  );
}
