/** One rule: its page, what it rests on, and the places of the design on screen where it speaks. */
import { ArrowRight } from 'lucide-react';
import type { Finding, RulePage as Page } from '../../contract';
import { Button } from '../../parts/Button';
import { Markdown } from '../../parts/Markdown';
import { SeverityMark } from '../../parts/SeverityMark';
import { useDesk, useDeskState } from '../../state/DeskProvider';
import { designOnScreen } from '../../state/library';
import { ExampleOffers } from './ExampleOffers';

const fences = { offers: (text: string) => <ExampleOffers text={text} /> };

export function RulePage({ rule }: { rule: Page }) {
  const body = rule.page.replace(/^#\s.*\n/, '');
  return (
    <article className="rule" aria-labelledby="rule-title">
      <header>
        <p className="rule-facts">
          <SeverityMark severity={rule.severity} withWord />
          <span>{rule.group}</span>
          <span>Rests on {rule.basis}</span>
        </p>
        <h2 id="rule-title">{rule.title}</h2>
      </header>
      <Now rule={rule.id} />
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

/** Where the rule speaks now, with the way there. */
function Now({ rule }: { rule: string }) {
  const { store } = useDesk();
  const name = useDeskState((state) => designOnScreen(state.library)?.name);
  const all = useDeskState((state) => state.library.view?.findings);
  if (name === undefined || !all) return null;
  const findings = all.filter((finding) => finding.rule === rule);
  const go = ({ place }: Finding) =>
    store.setState((state) => ({
      place: 'designs',
      room: 'design',
      selected: place.what === 'placement' ? { what: 'placement', id: place.id } : { what: 'main' },
      board: { ...state.board, view: 'board', side: 'findings' },
    }));
  return (
    <section className="rule-now" aria-label="Where it speaks now">
      <p className="soft">
        {findings.length === 0
          ? `Nothing in “${name}” breaks it now.`
          : `In “${name}” it speaks at ${findings.length === 1 ? 'one place' : `${findings.length} places`}:`}
      </p>
      {findings.length > 0 && (
        <ul>
          {findings.map((finding) => (
            <li key={`${JSON.stringify(finding.place)} ${finding.what}`}>
              <span>{finding.what}</span>
              <Button kind="quiet" size="small" onPress={() => go(finding)}>
                Show it
                <ArrowRight size="1em" aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
