/** The contents of the book by chapter: searched, filtered, with the number of places where each rule speaks now. */
import { useMemo, useState } from 'react';
import { Header } from 'react-aria-components/Header';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import type { RulePage } from '../../contract';
import { SearchField } from '../../parts/SearchField';
import { Select } from '../../parts/Select';
import { SeverityMark } from '../../parts/SeverityMark';
import { useDeskState } from '../../state/DeskProvider';
import { filters, filterWords, passes, speaksOfWords, type Filter } from './filters';
import type { RulesHere } from './useRulesHere';

/** A rule may be opened from elsewhere; its line then comes in sight, and nothing moves where it is already. */
const comeInSight = (line: Element | null) => line?.scrollIntoView?.({ block: 'nearest' });

interface Props {
  rules: readonly RulePage[];
  here: RulesHere;
  open: string | null;
  onOpen: (rule: string) => void;
}

export function RuleList({ rules, here, open, onOpen }: Props) {
  const [words, setWords] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const findings = useDeskState((state) => state.library.view?.findings);
  const all = useDeskState((state) => state.library.exemptions);
  const watching = useDeskState((state) => state.library.watching);
  const known = useMemo(() => {
    const exemptions = [...all.values()].filter(({ design }) => design === watching);
    return { here, exemptions };
  }, [here, all, watching]);
  const choices = useMemo(
    () =>
      filters.map((id) => {
        const count = rules.filter((rule) => passes(id, rule, known)).length;
        return { id, label: `${filterWords[id]} (${count})` };
      }),
    [rules, known],
  );
  const groups = useMemo(() => {
    const wanted = rules.filter(
      (rule) => passes(filter, rule, known) && speaksOfWords(words, rule),
    );
    return [...new Set(wanted.map(({ group }) => group))].map((group) => ({
      group,
      rules: wanted.filter((rule) => rule.group === group),
    }));
  }, [rules, words, filter, known]);
  return (
    <section className="book-list" aria-label="Contents">
      <div className="book-search">
        <SearchField label="Search the rules" value={words} onChange={setWords} />
        <Select
          label="Which rules to show"
          hideLabel
          choices={choices}
          value={filter}
          onCommit={setFilter}
        />
      </div>
      <ListBox
        aria-label="Rules"
        className="book-rules"
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={open === null ? [] : [open]}
        onSelectionChange={(keys) => {
          const [id] = keys === 'all' ? [] : [...keys];
          if (id !== undefined) onOpen(String(id));
        }}
        renderEmptyState={() => <p className="book-none soft">No rule is like that.</p>}
      >
        {groups.map(({ group, rules: pages }) => (
          <ListBoxSection key={group} id={group}>
            <Header className="eyebrow book-group">{group}</Header>
            {pages.map((rule) => {
              const places = findings?.filter((finding) => finding.rule === rule.id).length ?? 0;
              const isSilent = (here.get(rule.id)?.stands ?? 'speaks') !== 'speaks';
              return (
                <ListBoxItem
                  key={rule.id}
                  ref={rule.id === open ? comeInSight : undefined}
                  id={rule.id}
                  textValue={rule.title}
                  className={isSilent ? 'book-rule book-rule-silent' : 'book-rule'}
                >
                  <SeverityMark severity={rule.severity} />{' '}
                  <span className="book-title">{rule.title}</span>
                  {isSilent && <span className="visually-hidden">, silent here</span>}
                  {places > 0 && (
                    <span className="book-places figure">
                      {' '}
                      {places}
                      <span className="visually-hidden">
                        {places === 1 ? ' place now' : ' places now'}
                      </span>
                    </span>
                  )}
                </ListBoxItem>
              );
            })}
          </ListBoxSection>
        ))}
      </ListBox>
    </section>
  );
}
