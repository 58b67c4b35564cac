/** What the rule book finds in the design: what matters most first and open, advice folded, what was silenced at the end. */
import { CircleCheck } from 'lucide-react';
import { Disclosure } from '../../../parts/Disclosure';
import { useDesk, useDeskState } from '../../../state/DeskProvider';
import { speaksOf, type Pin } from '../slices';
import { setBoard } from '../wishes';
import { Concerns } from './Concerns';
import { MendAll } from './MendAll';
import { safeFix } from './mending';
import { allNamed } from './named';
import { Silenced } from './Silenced';
import { toldOf, type Told } from './told';

export function FindingsList() {
  const desk = useDesk();
  const view = useDeskState(({ library }) => library.view);
  const selected = useDeskState((state) => state.selected);
  const current = useDeskState(({ board }) => board.finding);
  if (!view) return null;
  const pin: Pin | null =
    selected?.what === 'main' ? { what: 'main' } : selected?.what === 'placement' ? selected : null;
  const { library } = desk.store.getState();
  const isHere = new Set(
    pin ? view.findings.filter((finding) => speaksOf(library, pin, finding)) : [],
  );
  const here = toldOf(view, (finding) => isHere.has(finding));
  const others = toldOf(view, (finding) => !isHere.has(finding));
  const weighty = others.filter(({ concern }) => concern.severity !== 'advice');
  const advice = others.filter(({ concern }) => concern.severity === 'advice');
  const open = allNamed(view.findings).some(({ name }) => name === current)
    ? current
    : firstOf([...here, ...weighty]);
  const rows = (told: readonly Told[]) => (
    <Concerns
      told={told}
      open={open}
      current={current}
      onOpen={(name) => setBoard(desk, { finding: name })}
    />
  );
  const isAdviceOpen = advice.some(({ findings }) => findings.some(({ name }) => name === open));
  return (
    <div className="findings">
      <h2 className="visually-hidden">Findings</h2>
      {view.findings.length === 0 && (
        <p className="findings-none">
          <CircleCheck size="1.125rem" aria-hidden />
          Nothing to mend. The rule book has looked at every stage.
        </p>
      )}
      <MendAll design={view.design} count={view.findings.filter(safeFix).length} />
      {here.length > 0 && (
        <section aria-label="On the picked card">
          <h3 className="eyebrow">On this card</h3>
          {rows(here)}
        </section>
      )}
      {weighty.length > 0 && (
        <section aria-label="Errors and warnings">
          {here.length > 0 && <h3 className="eyebrow">Elsewhere</h3>}
          {rows(weighty)}
        </section>
      )}
      {advice.length > 0 && (
        <Disclosure
          key={isAdviceOpen ? 'open' : 'folded'}
          title={advice.length === 1 ? '1 piece of advice' : `${advice.length} pieces of advice`}
          startsOpen={isAdviceOpen}
        >
          {rows(advice)}
        </Disclosure>
      )}
      <Silenced view={view} />
    </div>
  );
}

/** What is open while nothing was chosen: what matters most, unless it is advice. */
function firstOf([first]: readonly Told[]): string | null {
  if (first?.concern.severity === 'advice') return null;
  return first?.findings[0]?.name ?? null;
}
