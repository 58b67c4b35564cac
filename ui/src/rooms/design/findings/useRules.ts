/** The rule book's pages by id, asked for once per desk. */
import { useEffect, useState } from 'react';
import type { RulePage } from '../../../contract';
import type { Desk } from '../../../state/desk';
import { useDesk } from '../../../state/DeskProvider';

type Pages = ReadonlyMap<string, RulePage>;
const asked = new WeakMap<Desk, Promise<Pages>>();
const none: Pages = new Map();

function pagesOf(desk: Desk): Promise<Pages> {
  const known = asked.get(desk);
  if (known) return known;
  const pages = desk.shell
    .call('rule_book', {})
    .then(({ rules }): Pages => new Map(rules.map((rule) => [rule.id, rule])))
    // Without the book the findings still speak for themselves; it is asked again next time.
    .catch((): Pages => {
      asked.delete(desk);
      return none;
    });
  asked.set(desk, pages);
  return pages;
}

export function useRule(id: string): RulePage | undefined {
  const desk = useDesk();
  const [pages, setPages] = useState(none);
  useEffect(() => {
    let here = true;
    void pagesOf(desk).then((known) => {
      if (here) setPages(known);
    });
    return () => {
      here = false;
    };
  }, [desk]);
  return pages.get(id);
}
