/** What can be done about a finding: its fixes, each with a look first, and the way to say "not here". */
import { useState } from 'react';
import type { Finding, Fix } from '../../../contract';
import { Button } from '../../../parts/Button';
import { useDesk } from '../../../state/DeskProvider';
import { FixPreview } from './FixPreview';
import { mend } from './mending';
import { SilenceForm } from './SilenceForm';

export function Ways({ finding }: { finding: Finding }) {
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
