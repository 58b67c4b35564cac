/** One rule: what it rests on, whom it is for, where it speaks now, how it is set here, and its page. */
import type { RulePage as Page, Severity, Speaking } from '../../contract';
import { dayText } from '../../parts/day';
import { Disclosure } from '../../parts/Disclosure';
import { Markdown } from '../../parts/Markdown';
import { SeverityMark } from '../../parts/SeverityMark';
import { ExampleOffers } from './ExampleOffers';
import { Exemptions } from './Exemptions';
import { Now } from './Now';
import { RuleSettings } from './settings/RuleSettings';

const fences = { offers: (text: string) => <ExampleOffers text={text} /> };

/** Whom a rule is for that is for nobody in particular; why it is on says the same. */
const everybody = 'for everybody';

interface Props {
  rule: Page;
  /** How it stands here; unknown until Rust has told. */
  here: Speaking | undefined;
}

export function RulePage({ rule, here }: Props) {
  const body = rule.page.replace(/^#\s.*\n/, '');
  const law = rule.law_as_of === null ? '' : `, as of ${dayText(rule.law_as_of)}`;
  return (
    <article className="rule" aria-labelledby="rule-title">
      <header>
        <p className="rule-facts">
          <span>
            <SeverityMark severity={rule.severity} withWord />
            {others(rule)}
          </span>
          <span>{rule.group}</span>
          <span>
            Rests on {rule.basis}
            {law}
          </span>
        </p>
        <h2 id="rule-title">{rule.title}</h2>
        <p className="rule-id">
          <code>{rule.id}</code>
        </p>
        {here && (
          <p className="rule-here" data-stands={here.stands}>
            {here.audience !== everybody && `It is ${here.audience}. `}
            {here.because}
          </p>
        )}
      </header>
      <Now rule={rule.id} isSilent={here !== undefined && here.stands !== 'speaks'} />
      <Exemptions rule={rule.id} />
      <Disclosure title="How it is set" startsOpen={here?.changed === true}>
        <RuleSettings rule={rule} />
      </Disclosure>
      <Markdown text={body} level={2} fences={fences} />
      {!/^##\s+Sources/m.test(body) && rule.sources.length > 0 && (
        <section className="markdown">
          <h3>Sources</h3>
          <ul>
            {rule.sources.map(({ title }) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

const asWords: Record<Severity, string> = {
  error: 'an error',
  warning: 'a warning',
  advice: 'advice',
};

/** The other weights a rule may report. */
function others({ severity, severities }: Page): string {
  const rest = severities.filter((other) => other !== severity).map((other) => asWords[other]);
  return rest.length === 0 ? '' : `, sometimes ${rest.join(' or ')}`;
}
