/** Everything that was done to the library, newest first, with the way back to any of it. */
import { FileClock, Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { HistoryLine } from '../../contract';
import { Button } from '../../parts/Button';
import { EmptyState } from '../../parts/EmptyState';
import { notify } from '../../parts/notices';
import { failureFrom } from '../../shell/failure';
import { change, watching } from '../../state/commands';
import { useDesk, useDeskState } from '../../state/DeskProvider';
import { dayWords, timeWords } from './when';
import './history.css';

interface Page {
  lines: readonly HistoryLine[];
  more: boolean;
}

export default function History() {
  const desk = useDesk();
  const revision = useDeskState((state) => state.library.revision);
  const [page, setPage] = useState<Page | null>(null);
  const [now, setNow] = useState(() => new Date());
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    let isHere = true;
    desk.shell.call('history', { before: null }).then(
      (newest) => {
        // A list read at an older state is followed by a newer one.
        if (!isHere || desk.store.getState().library.revision !== revision) return;
        setProblem(null);
        setNow(new Date());
        // Older lines already read stay: history only grows at its head.
        setPage((shown) => merged(newest, shown));
      },
      (thrown: unknown) => {
        if (isHere) setProblem(failureFrom(thrown).message);
      },
    );
    return () => {
      isHere = false;
    };
  }, [desk, revision]);

  const older = async () => {
    const last = page?.lines.at(-1);
    if (!page || !last) return;
    try {
      const next = await desk.shell.call('history', { before: last.seq });
      setPage({ lines: [...page.lines, ...next.lines], more: next.more });
    } catch (thrown) {
      setProblem(failureFrom(thrown).message);
    }
  };
  const goBack = async ({ seq, label }: HistoryLine) => {
    try {
      await change(desk, 'go_back_to', { seq, watching: watching(desk) });
      notify(`Back to how things stood after “${label}”. Undo returns.`);
    } catch (thrown) {
      notify(failureFrom(thrown).message, { kind: 'problem' });
    }
  };

  if (problem !== null && !page)
    return <EmptyState title="No history can be shown">{problem}</EmptyState>;
  if (!page) return <div aria-busy />;
  if (page.lines.length === 0) {
    return (
      <EmptyState title="Nothing has happened yet" icon={FileClock}>
        Every step will stand here with its name and its time. You can go back to any of them, and
        nothing is ever lost by going back.
      </EmptyState>
    );
  }
  const newest = page.lines[0]?.seq;
  return (
    <div className="history">
      <p className="soft">
        Going back is a step of its own: what came after stays in this list, and you can return to
        it.
      </p>
      {days(page.lines, now).map(({ day, lines }) => (
        <section key={day} aria-label={day}>
          <h2 className="eyebrow">{day}</h2>
          <ol>
            {lines.map((line) => (
              <li key={line.seq} aria-current={line.seq === newest ? 'step' : undefined}>
                <time className="figure soft" dateTime={line.at}>
                  {timeWords(line.at)}
                </time>
                <span className="history-label">{line.label}</span>
                {line.seq === newest ? (
                  <span className="history-here">You are here</span>
                ) : (
                  <Button
                    kind="quiet"
                    size="small"
                    isDisabled={!line.reachable}
                    aria-label={`Go back to here: ${line.label}, ${timeWords(line.at)}`}
                    onPress={() => void goBack(line)}
                  >
                    <Undo2 size="1em" aria-hidden />
                    Go back to here
                  </Button>
                )}
              </li>
            ))}
          </ol>
        </section>
      ))}
      {problem !== null && <p className="field-problem">{problem}</p>}
      {page.more && <Button onPress={() => void older()}>Show older steps</Button>}
    </div>
  );
}

/** The newest lines, and below them those of the shown page that are older. */
function merged(newest: Page, shown: Page | null): Page {
  const last = newest.lines.at(-1)?.seq ?? Number.POSITIVE_INFINITY;
  const kept = newest.more && shown ? shown.lines.filter(({ seq }) => seq < last) : [];
  if (!shown || kept.length === 0) return newest;
  return { lines: [...newest.lines, ...kept], more: shown.more };
}

function days(lines: readonly HistoryLine[], now: Date) {
  const found: { day: string; lines: HistoryLine[] }[] = [];
  for (const line of lines) {
    const day = dayWords(line.at, now);
    const last = found.at(-1);
    if (last?.day === day) last.lines.push(line);
    else found.push({ day, lines: [line] });
  }
  return found;
}
