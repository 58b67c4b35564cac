/** Keeps the parts of a fresh answer that say the same as before, so that only what differs is drawn again. */

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `fresh`, with every part that equals the part of `before` in its place replaced by that very part. */
export function keepSame<T>(before: unknown, fresh: T): T {
  if (Object.is(before, fresh)) return fresh;
  if (Array.isArray(before) && Array.isArray(fresh)) {
    const kept = fresh.map((part: unknown, at) => keepSame(before[at] as unknown, part));
    const same = kept.length === before.length && kept.every((part, at) => part === before[at]);
    return (same ? before : kept) as T;
  }
  if (isFields(before) && isFields(fresh)) {
    const names = Object.keys(fresh);
    const kept: Fields = {};
    let same = names.length === Object.keys(before).length;
    for (const name of names) {
      kept[name] = keepSame(before[name], fresh[name]);
      if (kept[name] !== before[name]) same = false;
    }
    return (same ? before : kept) as T;
  }
  return fresh;
}
