/** The rule book: every rule as a page, and where it speaks in the design on screen. */
import { ArrowLeft, BookOpen } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { RulePage as Page } from '../../contract';
import { Button } from '../../parts/Button';
import { EmptyState } from '../../parts/EmptyState';
import { failureFrom } from '../../shell/failure';
import { useDesk, useDeskState } from '../../state/DeskProvider';
import { RuleList } from './RuleList';
import { RulePage } from './RulePage';
import { useRulesHere } from './useRulesHere';
import './rule-book.css';

export default function RuleBook() {
  const { shell, store } = useDesk();
  const [rules, setRules] = useState<readonly Page[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const here = useRulesHere();
  const wanted = useDeskState((state) => state.rule);
  useEffect(() => {
    let isHere = true;
    shell.call('rule_book', {}).then(
      (book) => {
        if (isHere) setRules(book.rules);
      },
      (thrown: unknown) => {
        if (isHere) setProblem(failureFrom(thrown).message);
      },
    );
    return () => {
      isHere = false;
    };
  }, [shell]);
  if (problem !== null)
    return <EmptyState title="The rule book stays closed">{problem}</EmptyState>;
  if (!rules) return <div aria-busy />;
  const open = rules.find(({ id }) => id === wanted) ?? null;
  const choose = (rule: string | null) => store.setState({ rule });
  return (
    <div className="book" data-open={open !== null}>
      <RuleList rules={rules} here={here} open={open?.id ?? null} onOpen={choose} />
      {/* A long page is scrolled by the keyboard too. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="book-page" aria-label="The open page" tabIndex={0}>
        {open ? (
          <>
            <div className="book-back">
              <Button kind="quiet" size="small" onPress={() => choose(null)}>
                <ArrowLeft size="1em" aria-hidden />
                All rules
              </Button>
            </div>
            <RulePage key={open.id} rule={open} here={here.get(open.id)} />
          </>
        ) : (
          <EmptyState title={`${rules.length} rules, each with its reason`} icon={BookOpen}>
            Open one to read what it checks, why, what to do, and where it comes from. Every one can
            be silenced at a place with a reason, set to another level, or switched off.
          </EmptyState>
        )}
      </section>
    </div>
  );
}
