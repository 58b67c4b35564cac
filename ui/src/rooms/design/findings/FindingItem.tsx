/** One finding: a line while folded, and open everything that can be said and done about it. */
import { memo, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { Finding, Fix } from '../../../contract';
import { Button } from '../../../parts/Button';
import { FindingCard } from '../../../parts/FindingCard';
import { SeverityMark } from '../../../parts/SeverityMark';
import { useDesk } from '../../../state/DeskProvider';
import { FixPreview } from './FixPreview';
import { mend } from './mending';
import { named } from './named';
import { PlaceLink } from './PlaceLink';
import { SilenceForm } from './SilenceForm';
import { useRule } from './useRules';
import './findings.css';

interface Props {
  finding: Finding;
  isOpen: boolean;
  isCurrent?: boolean;
  /** Gets its name when it is unfolded. */
  onOpen: (name: string) => void;
}

export const FindingItem = memo(function FindingItem({
  finding,
  isOpen,
  isCurrent = false,
  onOpen,
}: Props) {
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
      place={<PlaceLink finding={finding} />}
      source={<RuleLink rule={finding.rule} />}
      actions={<Ways finding={finding} />}
      isCurrent={isCurrent}
    />
  );
});

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
