/** Changes one part of a fact; the rest stays as the edits before leave it, however quickly they follow each other. */
import type { Edit } from '../contract';
import type { Refused } from '../parts/useDraft';
import { failureFrom } from '../shell/failure';
import { applyInTurn } from './commands';
import { useDesk } from './DeskProvider';
import type { LibraryState } from './library';
import { useBurst } from './useApply';

type Answer = Promise<void | Refused>;

export interface Altering<R extends object> {
  /** Makes a fact anew from what it is when the turn of the edit comes; `part` names what quick steps have in common. */
  alter: <K extends keyof R & string>(field: K, make: (now: R[K]) => R[K], part?: string) => Answer;
  /** Sets parts of a fact that has parts; one that is not there stays away. */
  merge: <K extends keyof R & string>(field: K, more: Partial<NonNullable<R[K]>>) => Answer;
}

export function useAlter<R extends object>(
  of: string,
  find: (library: LibraryState) => R | null | undefined,
  edit: (field: keyof R & string, value: unknown) => Edit,
): Altering<R> {
  const desk = useDesk();
  const burst = useBurst();
  const alter: Altering<R>['alter'] = async (field, make, part = '') => {
    try {
      await applyInTurn(
        desk,
        (library) => {
          const record = find(library);
          if (!record) return null;
          const value = make(record[field]);
          return value === record[field] ? null : edit(field, value);
        },
        { gesture: burst(`${of} ${field} ${part}`) },
      );
      return undefined;
    } catch (thrown) {
      return { refused: failureFrom(thrown).message };
    }
  };
  return {
    alter,
    merge: (field, more) =>
      alter(
        field,
        (now) => (now === null ? now : { ...now, ...more }),
        Object.keys(more).join(' '),
      ),
  };
}
