/** One finding: a line while folded, and open everything that can be said and done about it. */
import { memo, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { Finding, Fix } from '../../../contract';
import { Button } from '../../../parts/Button';
import { FindingCard } from '../../../parts/FindingCard';
import { SeverityMark } from '../../../parts/SeverityMark';
import { useDesk, useKeptState } from '../../../state/DeskProvider';
import { FixPreview } from './FixPreview';
import { lead, wayTo } from './lead';
import { mend } from './mending';
import { named } from './named';
import { SilenceForm } from './SilenceForm';
import { usePlaceName } from './usePlaceName';
import { useRule } from './useRules';
import './findings.css';

interface Props {
  finding: Finding;
  isOpen: boolean;
  isCurrent?: boolean;
  /** Gets its name when it is unfolded. */
  onOpen: (name: string) => void;
  /** Told before the way to its place is taken. */
  onLeave?: () => void;
}

export const FindingItem = memo(function FindingItem({
  finding,
  isOpen,
  isCurrent = false,
  onOpen,
  onLeave,
}: Props) {
  const place = usePlaceName(finding);
  if (!isOpen) {
    return (
      <AriaButton
        className="finding-line"
        aria-expanded={false}
        onPress={() => onOpen(named(finding))}
      >
        <SeverityMark severity={finding.severity} />
        <span>{finding.what}</span>
      </AriaButton>
    );
  }
  return (
    <FindingCard
      severity={finding.severity}
      what={finding.what}
      why={finding.why}
      toDo={finding.to_do}
      evidence={finding.evidence}
      place={<PlaceLink finding={finding} name={place} onLeave={onLeave} />}
      source={<RuleLink rule={finding.rule} />}
      actions={<Ways finding={finding} />}
      isCurrent={isCurrent}
    />
  );
});

interface LinkProps {
  finding: Finding;
  name: string;
  onLeave: (() => void) | undefined;
}

/** The way to what the finding speaks of. */
function PlaceLink({ finding, name, onLeave }: LinkProps) {
  const desk = useDesk();
  const way = useKeptState(({ library }) => wayTo(library, finding));
  if (!way) return name;
  return (
    <Button
      kind="quiet"
      size="small"
      onPress={() => {
        onLeave?.();
        lead(desk, way);
      }}
    >
      {way.to === 'practice' ? 'your practice' : name}
    </Button>
  );
}

function RuleLink({ rule }: { rule: string }) {
  const { store } = useDesk();
  const page = useRule(rule);
  return (
    <>
      <ul>
        {page?.sources.map(({ title }) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
      <Button
        kind="quiet"
        size="small"
        onPress={() => store.setState({ place: 'rule-book', rule, inspectorOpen: false })}
      >
        {page ? `Read the rule “${page.title}”` : 'Read the rule'}
      </Button>
    </>
  );
}

/** The fixes, each with a look first, and the way to say "not here". */
function Ways({ finding }: { finding: Finding }) {
  const desk = useDesk();
  const [shown, setShown] = useState<Fix | 'silence' | null>(null);
  // Where the keyboard comes back to when what was shown is closed.
  const [left, setLeft] = useState<string | null>(null);
  const close = () => {
    setLeft(shown === 'silence' || shown === null ? shown : shown.label);
    setShown(null);
  };
  // After an edit the same fix may come back as another object; what was looked at is then stale.
  const isStale = shown !== null && shown !== 'silence' && !finding.fixes.includes(shown);
  if (shown === 'silence') return <SilenceForm finding={finding} onClose={close} />;
  if (shown !== null && !isStale) {
    return <FixPreview fix={shown} design={finding.design} onClose={close} />;
  }
  return (
    <>
      {finding.fixes.map((fix) =>
        fix.caution === 'safe' ? (
          <span key={fix.label} className="finding-fix">
            <Button size="small" onPress={() => void mend(desk, fix)}>
              {fix.label}
            </Button>
            <Button
              kind="quiet"
              size="small"
              aria-label={`Preview: ${fix.label}`}
              // eslint-disable-next-line jsx-a11y/no-autofocus -- the keyboard was here before
              autoFocus={left === fix.label}
              onPress={() => setShown(fix)}
            >
              Preview
            </Button>
          </span>
        ) : (
          <Button
            key={fix.label}
            size="small"
            // eslint-disable-next-line jsx-a11y/no-autofocus -- the keyboard was here before
            autoFocus={left === fix.label}
            onPress={() => setShown(fix)}
          >
            {fix.label}…
          </Button>
        ),
      )}
      <Button
        kind="quiet"
        size="small"
        // eslint-disable-next-line jsx-a11y/no-autofocus -- the keyboard was here before
        autoFocus={left === 'silence'}
        onPress={() => setShown('silence')}
      >
        Not here, because…
      </Button>
    </>
  );
}
