/** The pages of a design in the order of the way, as the bar lists them. */
import { placementsOf, type LibraryState } from '../../state/library';
import { nameAt } from '../design/slices';
import { stages, stageWords } from '../design/words';
import type { Step, Wish } from './frame-message';

export interface Page {
  id: string;
  label: string;
  /** How the frame is asked for it. */
  wish: Wish;
}

/** Stages that have a page even where no extra stands there. */
const always = ['sales_page', 'checkout', 'thank_you'];
/** Stages where every extra has a page of its own. */
const apart = ['one_click', 'follow_up'];

export const pageId = (stage: Step['stage'], placement: string | null): string =>
  placement === null ? stage : `${stage} ${placement}`;

export function pagesOf(library: LibraryState): Page[] {
  const placed = library.watching === null ? [] : placementsOf(library, library.watching);
  const pages = stages.flatMap((stage): Page[] => {
    const here = placed.filter((one) => one.stage === stage);
    if (apart.includes(stage)) {
      return here.map(({ id }) => ({
        id: pageId(stage, id),
        label: `${stageWords[stage]} · ${nameAt(library, id)}`,
        wish: { type: 'goto', stage, placement: id },
      }));
    }
    return here.length > 0 || always.includes(stage)
      ? [{ id: stage, label: stageWords[stage], wish: { type: 'goto', stage } }]
      : [];
  });
  return [
    ...pages,
    { id: 'end', label: 'The end of this way', wish: { type: 'goto', stage: 'end' } },
  ];
}
