/** Four plain questions, from which Rust builds a first design. */
import { ArrowLeft, Plus } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { showMade } from '../../actions/design-actions';
import type { Profession } from '../../contract';
import { Button } from '../../parts/Button';
import type { Choice } from '../../parts/choice';
import { CurrencyField } from '../../parts/CurrencyField';
import { flushDrafts } from '../../parts/drafts';
import { NumberField } from '../../parts/NumberField';
import { RadioGroup } from '../../parts/RadioGroup';
import { TextField } from '../../parts/TextField';
import { failureFrom } from '../../shell/failure';
import { change } from '../../state/commands';
import { useDesk } from '../../state/DeskProvider';
import { asked, emptyRow, type Answers, type OwnRow } from './own';
import { OwnOfferRow } from './OwnOfferRow';

const professions: readonly Choice<Profession>[] = [
  { id: 'coach', label: 'I coach' },
  { id: 'therapist', label: 'I am a therapist or counsellor' },
  { id: 'course_creator', label: 'I make courses' },
];

export function OwnOffers({ onBack }: { onBack: () => void }) {
  const desk = useDesk();
  const [answers, setAnswers] = useState<Answers>(() => {
    const { practice } = desk.store.getState().library;
    return {
      profession: practice?.professions[0] ?? 'coach',
      audience: '',
      result: '',
      currency: practice?.currency ?? 'USD',
      rows: [emptyRow(0), emptyRow(1)],
      hours: (practice?.weekly_minutes ?? 840) / 60,
    };
  });
  // Fields hand their typing over just before the question is asked; the answer must hold it.
  const latest = useRef(answers);
  const [refusal, setRefusal] = useState<string | null>(null);
  const set = (more: Partial<Answers>) => {
    latest.current = { ...latest.current, ...more };
    setAnswers(latest.current);
    setRefusal(null);
  };
  const setRow = (key: number, more: Partial<OwnRow>) =>
    set({ rows: latest.current.rows.map((row) => (row.key === key ? { ...row, ...more } : row)) });

  const build = async () => {
    await flushDrafts();
    const question = asked(latest.current);
    if ('missing' in question) {
      setRefusal(question.missing);
      return;
    }
    try {
      await showMade(desk, await change(desk, 'start_from_own', question.ask));
    } catch (thrown) {
      setRefusal(failureFrom(thrown).message);
    }
  };

  const { rows } = answers;
  return (
    <div className="own">
      <Button kind="quiet" size="small" onPress={onBack}>
        <ArrowLeft size="1em" aria-hidden />
        Back to the examples
      </Button>
      <header className="start-head">
        <h2>Start from your own offers</h2>
        <p>Answer as you would to a friend. Nothing here is final.</p>
      </header>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void build();
        }}
      >
        <Question at={1} title="Whom do you help?">
          <RadioGroup
            label="Your profession"
            hideLabel
            choices={professions}
            value={answers.profession}
            onCommit={(profession) => set({ profession })}
          />
          <TextField
            label="The people you work with"
            placeholder="People who go quiet in meetings, parents of teenagers, …"
            value={answers.audience}
            onCommit={(audience) => set({ audience })}
          />
        </Question>
        <Question at={2} title="What changes for them?">
          <TextField
            label="The result, in their own words"
            placeholder="Steady confidence at work, sleeping through the night, …"
            value={answers.result}
            onCommit={(result) => set({ result })}
          />
        </Question>
        <Question at={3} title="What do you sell, and for how much?">
          <p className="soft">
            The dearest becomes the main offer; the others find their places around it.
          </p>
          <div className="own-currency">
            <CurrencyField
              value={answers.currency}
              onCommit={(currency) =>
                // An amount typed in one currency says nothing in another.
                set({ currency, rows: rows.map((row) => ({ ...row, price: null })) })
              }
            />
          </div>
          <ol className="own-rows">
            {rows.map((row, at) => (
              <OwnOfferRow
                key={row.key}
                at={at + 1}
                row={row}
                currency={answers.currency}
                onCommit={(more) => setRow(row.key, more)}
                onRemove={
                  rows.length > 1
                    ? () => set({ rows: rows.filter(({ key }) => key !== row.key) })
                    : undefined
                }
              />
            ))}
          </ol>
          <div>
            <Button
              size="small"
              onPress={() => set({ rows: [...rows, emptyRow((rows.at(-1)?.key ?? 0) + 1)] })}
            >
              <Plus size="1em" aria-hidden />
              One more
            </Button>
          </div>
        </Question>
        <Question at={4} title="How many hours a week are yours to give?">
          <div className="own-hours">
            <NumberField
              label="For sessions, calls and groups, beside all the rest"
              unit="hours"
              value={answers.hours}
              min={0}
              max={168}
              step={0.5}
              onCommit={(hours) => set({ hours: hours ?? 0 })}
            />
          </div>
        </Question>
        <footer className="own-end">
          <p className="field-problem" role="alert">
            {refusal}
          </p>
          <Button kind="primary" type="submit">
            Build my first design
          </Button>
        </footer>
      </form>
    </div>
  );
}

function Question({ at, title, children }: { at: number; title: string; children: ReactNode }) {
  return (
    <fieldset className="question">
      <legend className="title">
        <span className="question-number figure" aria-hidden>
          {at}
        </span>
        {title}
      </legend>
      <div className="question-answer">{children}</div>
    </fieldset>
  );
}
