import { within } from "./connection.js";
import { openChannel, type PageLocks } from "./tabs.js";

/**
 * Which tab writes a draft: this one, another one, or it cannot be known (a browser without locks, a page that is not on
 * https); every tab then writes, and the store tells them of each other (`superseded`).
 */
export type Writer = "here" | "elsewhere" | "unknown";

/** One tab's claim to write one draft. */
export interface Claim {
  /** As it is to be told. Another tab may be on its way out, so "elsewhere" is told after a second. */
  readonly writer: Writer;
  /** Whether this tab may write at the key of the draft now. */
  readonly mayWrite: boolean;
  /** Settles when `mayWrite` is first known. */
  readonly ready: Promise<void>;
  /** Takes the draft over from the other tab, which first writes what it has; false where that cannot be done. */
  takeOver(): Promise<boolean>;
  /** Lets another tab have it. */
  stop(): void;
}

export interface ClaimEvents {
  /** `writer` or `mayWrite` changed. */
  changed(): void;
  /** Another tab takes over: settles when what waits here is written. */
  yielding(): Promise<void>;
}

// A closed tab was seen to hold its lock for 139 ms more.
const TELL_AFTER_MS = 1_000;

/** Claims a draft by a lock that all tabs share. It goes to the next tab when this one closes, crashes or is killed. */
export function claimDraft(name: string, locks: PageLocks | null | undefined, events: ClaimEvents): Claim {
  if (!locks) return unshared;
  return new LockClaim(`saan-draft:${name}`, locks, events);
}

const unshared: Claim = {
  writer: "unknown",
  mayWrite: true,
  ready: Promise.resolve(),
  takeOver: async () => false,
  stop: () => undefined,
};

class LockClaim implements Claim {
  readonly ready: Promise<void>;
  readonly #name: string;
  readonly #locks: PageLocks;
  readonly #events: ClaimEvents;
  readonly #channel: ReturnType<typeof openChannel>;
  #writer: Writer = "unknown";
  #mayWrite = false;
  #isStopped = false;
  #letGo: (() => void) | undefined;
  /** The request by which the lock is held. */
  #held: object | undefined;
  #queue: AbortController | undefined;
  #tellLater: ReturnType<typeof setTimeout> | undefined;
  #heardYielded: (() => void) | undefined;

  constructor(name: string, locks: PageLocks, events: ClaimEvents) {
    this.#name = name;
    this.#locks = locks;
    this.#events = events;
    this.#channel = openChannel(name, (message) => this.#heard(message));
    this.ready = this.#begin();
  }

  get writer(): Writer {
    return this.#writer;
  }

  get mayWrite(): boolean {
    return this.#mayWrite;
  }

  async takeOver(): Promise<boolean> {
    if (this.#mayWrite) return true;
    const yielded = new Promise<void>((resolve) => (this.#heardYielded = resolve));
    this.#channel.post("yield");
    // A tab that does not answer is frozen, or gone.
    await within(TELL_AFTER_MS, yielded).catch(() => undefined);
    if (this.#mayWrite || this.#isStopped) return this.#mayWrite;
    this.#queue?.abort();
    const taken = new Promise<void>((resolve) => this.#request({ steal: true }, resolve));
    await within(TELL_AFTER_MS, taken).catch(() => undefined);
    return this.#mayWrite;
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#tellLater);
    this.#channel.close();
    this.#queue?.abort();
    this.#letGo?.();
    this.#mayWrite = false;
  }

  async #begin(): Promise<void> {
    // Some browsers never answer; a form must not wait for them.
    const asked = new Promise<void>((resolve) => this.#request({ ifAvailable: true }, resolve));
    await within(TELL_AFTER_MS, asked).catch(() => this.#giveUp());
    if (this.#mayWrite || this.#isStopped) return;
    this.#waitInLine();
    this.#tellLater = setTimeout(() => this.#tell("elsewhere"), TELL_AFTER_MS);
  }

  #giveUp(): void {
    if (this.#isStopped) return;
    this.#mayWrite = true;
    this.#events.changed();
  }

  #waitInLine(): void {
    this.#queue = new AbortController();
    this.#request({ signal: this.#queue.signal }, () => undefined);
  }

  /** Asks for the lock and holds it until it is let go or taken away. `answered` is called when it is known. */
  #request(options: Parameters<PageLocks["request"]>[1], answered: () => void): void {
    const request = {};
    this.#locks
      .request(this.#name, options, (lock) => {
        if (!lock || this.#isStopped) {
          answered();
          return Promise.resolve();
        }
        return new Promise<void>((resolve) => {
          this.#letGo = resolve;
          this.#held = request;
          clearTimeout(this.#tellLater);
          this.#mayWrite = true;
          this.#tell("here");
          answered();
        });
      })
      .catch(() => {
        // A browser that gives no locks at all: every tab writes.
        if (options.ifAvailable && this.#held !== request) this.#giveUp();
        answered();
        if (this.#isStopped || this.#held !== request) return;
        // Another tab took it.
        this.#mayWrite = false;
        this.#tell("elsewhere");
        this.#waitInLine();
      });
  }

  async #heard(message: unknown): Promise<void> {
    if (message === "yielded") this.#heardYielded?.();
    if (message !== "yield" || !this.#letGo || !this.#mayWrite) return;
    await this.#events.yielding().catch(() => undefined);
    this.#channel.post("yielded");
  }

  #tell(writer: Writer): void {
    if (this.#isStopped) return;
    this.#writer = writer;
    this.#events.changed();
  }
}
