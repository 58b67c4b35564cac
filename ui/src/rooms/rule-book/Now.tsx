/** Where a rule speaks now in the design on screen, each place a way there. */
import { ArrowRight } from 'lucide-react';
import { Button } from '../../parts/Button';
import { SeverityMark } from '../../parts/SeverityMark';
import { useDesk, useDeskState } from '../../state/DeskProvider';
import { designOnScreen } from '../../state/library';
import { allNamed, named, type Named } from '../design/findings/named';
import { fieldWords, goToFinding } from '../design/findings/place';
import { usePlaceName } from '../design/findings/usePlaceName';

export function Now({ rule, isSilent }: { rule: string; isSilent: boolean }) {
  const name = useDeskState((state) => designOnScreen(state.library)?.name);
  const all = useDeskState((state) => state.library.view?.findings);
  const silenced = useDeskState(
    (state) => state.library.view?.silenced.filter((one) => one.finding.rule === rule).length ?? 0,
  );
  if (name === undefined || !all) return null;
  const findings = allNamed(all).filter(({ finding }) => finding.rule === rule);
  const quiet = places(silenced);
  const nothing = isSilent
    ? `It does not look at “${name}”.`
    : silenced > 0
      ? `In “${name}” it is silenced at ${quiet} and speaks nowhere else.`
      : `Nothing in “${name}” breaks it now.`;
  const besides = silenced > 0 ? ` and is silenced at ${quiet}` : '';
  return (
    <section className="rule-now" aria-label="Where it speaks now">
      <p className="soft">
        {findings.length === 0
          ? nothing
          : `In “${name}” it speaks at ${places(findings.length)}${besides}:`}
      </p>
      {findings.length > 0 && (
        <ul>
          {findings.map((one) => (
            <li key={one.name}>
              <There one={one} before={findings.filter(isAtFieldOf(one)).indexOf(one)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const places = (count: number) => (count === 1 ? 'one place' : `${count} places`);

const isAtFieldOf =
  ({ finding }: Named) =>
  (other: Named) =>
    named(other.finding) === named(finding);

interface Props {
  one: Named;
  /** How many findings stand at the very same field before it. */
  before: number;
}

function There({ one, before }: Props) {
  const { finding } = one;
  const desk = useDesk();
  const place = usePlaceName(finding);
  const field = fieldWords(finding);
  return (
    <>
      <span className="rule-now-what">
        <SeverityMark severity={finding.severity} />
        <span>{finding.what}</span>
      </span>
      <Button kind="quiet" size="small" onPress={() => goToFinding(desk, one)}>
        {field === '' ? place : `${place}: ${field}`}
        {before > 0 && ` (${before + 1})`}
        <ArrowRight size="1em" aria-hidden />
      </Button>
    </>
  );
}
