/** How a rule is set: its level and its thresholds, for the whole library or for the design on screen only. */
import { useState } from 'react';
import type { Level, RulePage } from '../../../contract';
import { RadioGroup } from '../../../parts/RadioGroup';
import { Select } from '../../../parts/Select';
import { useDeskState } from '../../../state/DeskProvider';
import { designOnScreen } from '../../../state/library';
import { AskTwice } from './AskTwice';
import { ThresholdField } from './ThresholdField';
import { useBook, type Scope } from './useBook';

const levelWords: Record<Level, string> = {
  error: 'Error',
  warning: 'Warning',
  advice: 'Advice',
  off: 'Off',
};
const levels = ['error', 'warning', 'advice', 'off'] as const;

export function RuleSettings({ rule }: { rule: RulePage }) {
  const [scope, setScope] = useState<Scope>('library');
  const [asksOff, setAsksOff] = useState(false);
  const design = useDeskState(({ library }) => designOnScreen(library)?.name);
  const currency = useDeskState(({ library }) => library.practice?.currency ?? 'USD');
  const library = useBook('library');
  const here = useBook('design');
  const isDesign = scope === 'design' && design !== undefined;
  const book = isDesign ? here : library;
  const inherited = isDesign ? library.own.levels[rule.id] : undefined;
  const asBefore =
    inherited === undefined
      ? `As the book has it (${rule.severity})`
      : `As the library has it (${inherited})`;
  const setLevel = (level: Level | 'book') => {
    if (level === 'off' && rule.asks_twice) setAsksOff(true);
    else book.setLevel(rule.id, level === 'book' ? null : level);
  };
  return (
    <div className="settings">
      {design !== undefined && (
        <RadioGroup<Scope>
          label="These settings hold for"
          choices={[
            { id: 'library', label: 'the whole library' },
            { id: 'design', label: `“${design}” only` },
          ]}
          value={scope}
          onCommit={setScope}
        />
      )}
      <Select<Level | 'book'>
        label="Level"
        choices={[
          { id: 'book', label: asBefore },
          ...levels.map((id) => ({ id, label: levelWords[id] })),
        ]}
        value={book.own.levels[rule.id] ?? 'book'}
        onCommit={setLevel}
      />
      {rule.thresholds.map((threshold) => (
        <ThresholdField
          key={`${scope} ${threshold.key}`}
          threshold={threshold}
          currency={currency}
          own={book.own}
          library={isDesign ? library.own : null}
          onCommit={(value) => book.setThreshold(threshold.key, value)}
        />
      ))}
      <AskTwice
        rule={rule}
        isOpen={asksOff}
        onClose={() => setAsksOff(false)}
        onOff={() => book.setLevel(rule.id, 'off')}
      />
    </div>
  );
}
