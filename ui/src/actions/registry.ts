/** The one list of actions; a room adds its own while it is open and takes them away again. */
import type { Action } from './action';
import { spelled } from '../parts/keys';

export class Registry {
  #actions: readonly Action[] = [];
  readonly #listeners = new Set<() => void>();

  constructor(actions: readonly Action[] = []) {
    this.add(actions);
  }

  /** All actions there are now; the same array until the list changes. */
  readonly all = (): readonly Action[] => this.#actions;

  /** Tells of every change of the list until the returned function is called. */
  readonly onChange = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Adds actions and returns how to take them away; ids and keys must be new. */
  add(actions: readonly Action[]): () => void {
    const next = [...this.#actions, ...actions];
    refuseDoubles(next);
    this.#change(next);
    return () => this.#change(this.#actions.filter((action) => !actions.includes(action)));
  }

  byId(id: string): Action | undefined {
    return this.#actions.find((action) => action.id === id);
  }

  byKeys(combination: string): Action | undefined {
    return this.#actions.find((action) =>
      action.keys?.some((keys) => spelled(keys) === combination),
    );
  }

  #change(next: readonly Action[]): void {
    this.#actions = next;
    this.#listeners.forEach((listener) => listener());
  }
}

function refuseDoubles(actions: readonly Action[]): void {
  const seen = new Map<string, string>();
  for (const { id, keys = [] } of actions) {
    for (const name of [`id ${id}`, ...keys.map((combination) => `keys ${spelled(combination)}`)]) {
      const other = seen.get(name);
      if (other !== undefined) throw new Error(`Actions ${other} and ${id} share the ${name}.`);
      seen.set(name, id);
    }
  }
}
