/** Two designs walked in step: where a buyer of one stands, told as a buyer of the other. */
import { placementsOf, type LibraryState } from '../../state/library';
import type { Answer, Step, Wish } from './frame-message';

/** What the other frame is asked, so that its buyer gives the same answers and stands at the same stage. */
export function inStep(library: LibraryState, step: Step, other: string): Wish[] {
  const there = placementsOf(library, other);
  /** The same offer at the same stage, or else anywhere in the other design. */
  const twin = (id: string) => {
    if (there.some((one) => one.id === id)) return id;
    const here = library.placements.get(id);
    const same = there.filter(({ offer }) => offer === here?.offer);
    return (same.find(({ stage }) => stage === here?.stage) ?? same[0])?.id;
  };
  const answers = step.answers.flatMap(([id, yes]): Answer[] => {
    const found = twin(id);
    return found === undefined ? [] : [[found, yes]];
  });
  const { stage } = step;
  const placement = step.placement === null ? undefined : twin(step.placement);
  const wishes: Wish[] = [{ type: 'play', answers, segments: [], stage }];
  if (placement !== undefined) wishes.push({ type: 'goto', stage, placement });
  return wishes;
}
