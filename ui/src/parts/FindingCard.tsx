/** What a rule says about a place: what, why, what to do, who says so — and what can be done at once. */
import { useId, type ReactNode } from 'react';
import { Disclosure } from './Disclosure';
import { SeverityMark, type Severity } from './SeverityMark';
import './finding-card.css';

interface Props {
  severity: Severity;
  what: ReactNode;
  why: ReactNode;
  /** What to do, where that is the same wherever the rule speaks. */
  toDo?: ReactNode;
  /** The numbers and facts it rests on. */
  evidence?: ReactNode;
  /** Where the rule comes from. */
  source?: ReactNode;
  /** The place it speaks of, such as the name of an offer and its stage. */
  place?: ReactNode;
  /** Buttons: the fixes, and "Not here, because…". */
  actions?: ReactNode;
  /** The places one by one, where the rule speaks at several. */
  children?: ReactNode;
  /** Draws it as the one looked at. */
  isCurrent?: boolean;
}

export function FindingCard(props: Props) {
  const { severity, what, why, toDo, evidence, source, place, isCurrent = false } = props;
  const { actions, children } = props;
  const titleId = useId();
  return (
    <article
      className={`finding finding-${severity}`}
      aria-labelledby={titleId}
      aria-current={isCurrent || undefined}
    >
      <header className="finding-head">
        <SeverityMark severity={severity} withWord />
        {place !== undefined && <span className="finding-place">{place}</span>}
      </header>
      <p className="finding-what" id={titleId}>
        {what}
      </p>
      <dl className="finding-words">
        <dt>Why</dt>
        <dd>{why}</dd>
        {toDo !== undefined && (
          <>
            <dt>What to do</dt>
            <dd>{toDo}</dd>
          </>
        )}
      </dl>
      {children}
      {actions !== undefined && <div className="finding-actions">{actions}</div>}
      {(evidence !== undefined || source !== undefined) && (
        <Disclosure title={evidence === undefined ? 'Source' : 'Evidence and source'} level={4}>
          <div className="finding-grounds">
            {evidence !== undefined && <p>{evidence}</p>}
            {source !== undefined && <div className="finding-source">{source}</div>}
          </div>
        </Disclosure>
      )}
    </article>
  );
}
