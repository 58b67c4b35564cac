/** Names for findings, by which they are found again after the next edit. */
import type { Finding } from '../../../contract';

/** A finding with its name among those of a view. */
export interface Named {
  name: string;
  finding: Finding;
}

/** Its rule and place; several findings of a rule may share it where they stand at one field. */
export function named({ rule, place }: Finding): string {
  const id = place.what === 'practice' ? '' : place.id;
  return `${rule} ${place.what} ${id} ${place.field ?? ''}`;
}

const known = new WeakMap<readonly Finding[], readonly Named[]>();

/** The findings of a view with a name each: rule and place, and a number from the second at one field on. */
export function allNamed(findings: readonly Finding[]): readonly Named[] {
  const before = known.get(findings);
  if (before) return before;
  const counts = new Map<string, number>();
  const all = findings.map((finding) => {
    const name = named(finding);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return { name: count === 1 ? name : `${name} ${count}`, finding };
  });
  known.set(findings, all);
  return all;
}
