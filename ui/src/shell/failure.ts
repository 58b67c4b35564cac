/** What comes back when the Rust side refuses: a code, a sentence for people, and details for a report. */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    readonly code: string,
    message: string,
    readonly detail: unknown = null,
  ) {
    super(message);
  }
}

/** Turns whatever was thrown into a failure with a sentence that can be shown. */
export function failureFrom(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) {
    const { message } = thrown;
    const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : 'unexpected';
    const detail = 'detail' in thrown ? thrown.detail : null;
    if (typeof message === 'string') return new Failure(code, message, detail);
  }
  return new Failure('unexpected', 'Something unexpected happened. Nothing was changed.', thrown);
}
