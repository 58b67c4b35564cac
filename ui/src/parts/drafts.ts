/** Knows every field with typing not yet handed over, so that nothing typed is lost before a command. */
import type { Commit } from './useDraft';

/** Hands a draft over; the answer is the sentence of a refusal. */
export type HandOver = () => Commit;

const open = new Set<HandOver>();

/** Registers how a field hands over its draft; the returned function takes it off the list. */
export function keepDraft(commit: HandOver): () => void {
  open.add(commit);
  return () => void open.delete(commit);
}

/** Hands over every draft there is, waits until each was accepted or refused, and gives the sentences of the refusals. */
export async function flushDrafts(): Promise<string[]> {
  const answers = await Promise.all([...open].map((commit) => commit()));
  return answers.flatMap((answer) => (answer ? [answer.refused] : []));
}
