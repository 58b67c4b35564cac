/** Knows every field with typing not yet handed over, so that nothing typed is lost before a command. */

const open = new Set<() => void | Promise<void>>();

/** Registers how a field hands over its draft; the returned function takes it off the list. */
export function keepDraft(commit: () => void | Promise<void>): () => void {
  open.add(commit);
  return () => void open.delete(commit);
}

/** Hands over every draft there is and waits until each was accepted or refused. */
export async function flushDrafts(): Promise<void> {
  await Promise.all([...open].map((commit) => commit()));
}
