/** Which rules the contents show: by words, and by how they stand here. */
import type { Exemption, RulePage } from '../../contract';
import type { RulesHere } from './useRulesHere';

export const filters = ['all', 'speaks', 'silenced', 'elsewhere', 'changed'] as const;
export type Filter = (typeof filters)[number];

export const filterWords: Record<Filter, string> = {
  all: 'All rules',
  speaks: 'Speaks here',
  silenced: 'Silenced or switched off',
  elsewhere: 'Other regions, professions and codes',
  changed: 'Changed by me',
};

/** What is known of the rules besides their pages. */
export interface Known {
  here: RulesHere;
  /** The exemptions of the design on screen. */
  exemptions: readonly Exemption[];
}

/** Whether a rule passes a filter. */
export function passes(filter: Filter, { id }: RulePage, { here, exemptions }: Known): boolean {
  const rule = here.get(id);
  switch (filter) {
    case 'all':
      return true;
    case 'speaks':
      return rule?.stands === 'speaks';
    case 'silenced':
      return rule?.stands === 'off' || exemptions.some((exemption) => exemption.rule === id);
    case 'elsewhere':
      return rule?.stands === 'elsewhere';
    case 'changed':
      return rule?.changed === true;
  }
}

/** Whether a rule's id, title and page hold every word that is searched. */
export function speaksOfWords(words: string, { id, title, page }: RulePage): boolean {
  const asked = words.trim().toLocaleLowerCase().split(/\s+/);
  const said = `${id} ${title} ${page}`.toLocaleLowerCase();
  return asked.every((word) => said.includes(word));
}
