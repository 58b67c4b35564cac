/** Tells how far something that takes long has come, and lets it be stopped. */
import { dismiss, notify, reword } from '../parts/notices';
import type { Desk } from '../state/desk';

const isCount = (value: unknown): value is number => Number.isSafeInteger(value);

/** Runs a task; as soon as it tells of a part, a notice names the part it is at and offers to stop there. */
export async function withProgress<T>(
  { shell }: Desk,
  part: string,
  task: () => Promise<T>,
): Promise<T> {
  let notice: number | undefined;
  const deaf = shell.onEvent('progress', (told) => {
    const [done, of] = Array.isArray(told) ? (told as unknown[]) : [];
    if (!isCount(done) || !isCount(of)) return;
    const text = `${part} ${done + 1} of ${of}…`;
    const stop = { label: 'Stop', perform: () => void shell.call('stop', {}) };
    if (notice === undefined) notice = notify(text, { kind: 'working', action: stop });
    else reword(notice, text);
  });
  try {
    return await task();
  } finally {
    deaf();
    if (notice !== undefined) dismiss(notice);
  }
}
