/** The language the window speaks. */

/** A language people speak; under "C" or "POSIX" a machine names none, and then English is spoken. */
export function language(named: string | undefined): string {
  try {
    return Intl.getCanonicalLocales(named ?? 'en')[0] ?? 'en';
  } catch {
    return 'en';
  }
}

export const spoken = language(globalThis.navigator?.language);
