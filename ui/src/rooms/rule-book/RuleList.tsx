/** The contents of the book by chapter, with the number of places where each rule speaks now. */
import { useMemo, useState } from 'react';
import { Header } from 'react-aria-components/Header';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import type { RulePage } from '../../contract';
import { fuzzy } from '../../parts/fuzzy';
import { SearchField } from '../../parts/SearchField';
import { SeverityMark } from '../../parts/SeverityMark';
import { useDeskState } from '../../state/DeskProvider';

interface Props {
  rules: readonly RulePage[];
  open: string | null;
  onOpen: (rule: string) => void;
}

export function RuleList({ rules, open, onOpen }: Props) {
  const [words, setWords] = useState('');
  const findings = useDeskState((state) => state.library.view?.findings);
  const groups = useMemo(() => {
    const asked = words.trim().toLocaleLowerCase();
    const wanted = rules.filter(
      ({ title, page }) =>
        asked === '' || fuzzy(asked, title) !== null || page.toLocaleLowerCase().includes(asked),
    );
    return [...new Set(wanted.map(({ group }) => group))].map((group) => ({
      group,
      rules: wanted.filter((rule) => rule.group === group),
    }));
  }, [rules, words]);
  return (
    <section className="book-list" aria-label="Contents">
      <div className="book-search">
        <SearchField label="Search the rules" value={words} onChange={setWords} />
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
        renderEmptyState={() => <p className="book-none soft">No page speaks of that.</p>}
      >
        {groups.map(({ group, rules: pages }) => (
          <ListBoxSection key={group} id={group}>
            <Header className="eyebrow book-group">{group}</Header>
            {pages.map((rule) => {
              const places = findings?.filter((finding) => finding.rule === rule.id).length ?? 0;
              return (
                <ListBoxItem
                  key={rule.id}
                  id={rule.id}
                  textValue={rule.title}
                  className="book-rule"
                >
                  <SeverityMark severity={rule.severity} />
                  <span className="book-title">{rule.title}</span>
                  {places > 0 && (
                    <span className="book-places figure">
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
