import type { RefusalReason } from "../../src/import/index.js";

/** A file as an attacker, an accident or an old program makes it, and why it is not read. */
export interface HostileFile {
  readonly what: string;
  readonly name: string;
  readonly reason: RefusalReason;
  make(): Uint8Array;
}

export const MEGABYTE = 1024 ** 2;
