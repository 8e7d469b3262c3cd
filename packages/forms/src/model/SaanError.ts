/** A developer's mistake: what happened, why it matters, how to fix it. Bad data never throws. */
export class SaanError extends Error {
  override readonly name = "SaanError";
  readonly code: string;

  constructor(code: string, what: string, how: string) {
    super(`${what} ${how}`);
    this.code = code;
  }
}
