/** A shell for tests: answers only what the test has taught it, and remembers what was asked. */
import type { Contract } from '../contract';
import { Failure, failureFrom } from './failure';
import type { ArgsOf, ReplyOf, Shell } from './shell';

export type Answers<C> = {
  [K in keyof C]?: (args: ArgsOf<C, K>) => ReplyOf<C, K> | Promise<ReplyOf<C, K>>;
};

export interface FakeShell<C> extends Shell<C> {
  /** The commands asked so far, oldest first. */
  readonly asked: readonly { command: string; args: unknown }[];
  /** Sends an event to everyone who hears it. */
  send(name: string, payload: unknown): void;
}

export function fakeShell<C = Contract>(answers: Answers<C> = {}): FakeShell<C> {
  const asked: { command: string; args: unknown }[] = [];
  const ears = new Map<string, Set<(payload: unknown) => void>>();
  return {
    asked,
    async call(command, args) {
      asked.push({ command, args });
      const answer = answers[command];
      if (!answer) throw new Failure('unknown', `This test has no answer for ${command}.`);
      try {
        return await answer(args);
      } catch (thrown) {
        throw failureFrom(thrown);
      }
    },
    onEvent(name, hear) {
      const hearing = ears.get(name) ?? new Set();
      ears.set(name, hearing.add(hear));
      return () => void hearing.delete(hear);
    },
    send(name, payload) {
      ears.get(name)?.forEach((hear) => hear(payload));
    },
  };
}
