/** The settings of the rule book, of the library or of the design on screen, and how they are changed. */
import type { BookSettings, Edit, Level } from '../../../contract';
import { useDesk, useDeskState } from '../../../state/DeskProvider';
import { designOnScreen, type LibraryState } from '../../../state/library';
import { useApply, useBurst } from '../../../state/useApply';

/** Where settings hold. */
export type Scope = 'library' | 'design';

const asTheBook: BookSettings = { thresholds: {}, levels: {} };

function settingsOf(library: LibraryState, scope: Scope): BookSettings {
  const of = scope === 'library' ? library.practice : designOnScreen(library);
  return of?.book ?? asTheBook;
}

export interface Book {
  own: BookSettings;
  /** Sets a threshold, or takes the setting away. */
  setThreshold: (key: string, value: number | null) => void;
  /** Sets the level of a rule, or takes the setting away. */
  setLevel: (rule: string, level: Level | null) => void;
}

/** A list of settings with one of them set anew or taken away. */
function withOne<T>(list: Record<string, T>, key: string, value: T | null): Record<string, T> {
  const { [key]: _, ...rest } = list;
  return value === null ? rest : { ...rest, [key]: value };
}

export function useBook(scope: Scope): Book {
  const { store } = useDesk();
  const own = useDeskState(({ library }) => settingsOf(library, scope));
  const { tell } = useApply();
  const burst = useBurst();
  const change = (what: string, next: (settings: BookSettings) => BookSettings) => {
    const { library } = store.getState();
    const value = next(settingsOf(library, scope));
    const design = designOnScreen(library);
    const set = { field: 'book', value } as const;
    const edit: Edit | null =
      scope === 'library'
        ? { edit: 'change_practice', set }
        : design && { edit: 'change_design', id: design.id, set };
    if (edit) void tell(edit, { gesture: burst(`${scope} ${what}`) });
  };
  return {
    own,
    setThreshold: (key, value) =>
      change(key, (settings) => ({
        ...settings,
        thresholds: withOne(settings.thresholds, key, value),
      })),
    setLevel: (rule, level) =>
      change(rule, (settings) => ({
        ...settings,
        levels: withOne(settings.levels, rule, level),
      })),
  };
}
