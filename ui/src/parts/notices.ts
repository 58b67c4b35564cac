/** The notices on screen: short sentences about what just happened. */
import { createStore } from 'zustand/vanilla';

export interface Notice {
  id: number;
  /** `problem` stays until it is closed, `working` until what it tells of is done; `plain` goes by itself. */
  kind: 'plain' | 'working' | 'problem';
  text: string;
  /** One thing that can be done about it, such as taking it back. */
  action?: { label: string; perform: () => void };
}

const most = 3;
let last = 0;

export const notices = createStore<readonly Notice[]>(() => []);

/** Shows a notice; the oldest makes room when there are too many. */
export function notify(text: string, more: Partial<Omit<Notice, 'id' | 'text'>> = {}): number {
  last += 1;
  const notice: Notice = { kind: 'plain', ...more, id: last, text };
  notices.setState((now) => [...now.filter((one) => one.text !== text), notice].slice(-most), true);
  return last;
}

/** Changes the words of a notice that is still there. */
export function reword(id: number, text: string): void {
  notices.setState((now) => now.map((one) => (one.id === id ? { ...one, text } : one)), true);
}

export function dismiss(id: number): void {
  notices.setState((now) => now.filter((one) => one.id !== id), true);
}
