/** How much a finding weighs: told by its shape, its icon and its word, and only then by its colour. */
import { Lightbulb, OctagonX, TriangleAlert } from 'lucide-react';
import './severity.css';

export type Severity = 'error' | 'warning' | 'advice';

const marks = {
  error: { icon: OctagonX, word: 'Error' },
  warning: { icon: TriangleAlert, word: 'Warning' },
  advice: { icon: Lightbulb, word: 'Advice' },
} as const;

interface Props {
  severity: Severity;
  /** Shows the word beside the icon instead of only saying it. */
  withWord?: boolean;
  /** How many findings of this weight, if it stands for several. */
  count?: number;
}

export function SeverityMark({ severity, withWord = false, count }: Props) {
  const { icon: Icon, word } = marks[severity];
  return (
    <span className={`severity severity-${severity}`}>
      <Icon size="1em" strokeWidth={2.25} aria-hidden />
      {count !== undefined && <span className="figure">{count}</span>}
      <span className={withWord ? undefined : 'visually-hidden'}>{word}</span>
    </span>
  );
}
