/** What the face of the program may ask of the building behind it. */
import type { Contract } from '../contract';

/** One entry of a contract: what a command takes and what it answers. */
export interface Command {
  args: unknown;
  reply: unknown;
}

export type ArgsOf<C, K extends keyof C> = C[K] extends { args: infer A } ? A : never;
export type ReplyOf<C, K extends keyof C> = C[K] extends { reply: infer R } ? R : never;

/** The way to the Rust side; `tauri.ts` is the real one, `fake.ts` the one of the tests. */
export interface Shell<C = Contract> {
  /** Asks for one command; a refusal rejects with a `Failure`. */
  call<K extends keyof C & string>(command: K, args: ArgsOf<C, K>): Promise<ReplyOf<C, K>>;
  /** Hears an event until the returned function is called. */
  onEvent(name: string, hear: (payload: unknown) => void): () => void;
}
