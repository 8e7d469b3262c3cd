import type { PageLocks } from "../drafts/tabs.js";

interface Request {
  readonly tab: object;
  readonly steal: boolean;
  grant(): Promise<void>;
  lose(): void;
}

/**
 * A browser's locks for tests of two tabs: each tab has its own view of them, for `openDraftStore({ locks: browser.tab() })`
 * and `openOutbox`, and can die with all it holds.
 */
export class FakeLocks {
  readonly #held = new Map<string, Request>();
  readonly #waiting = new Map<string, Request[]>();

  /** The locks as one more tab has them; `die` is the tab's end, without a word. */
  tab(): PageLocks & { die(): void } {
    const tab = {};
    return {
      request: (name, options, callback) => this.#request(tab, name, options, callback),
      die: () => this.#die(tab),
    };
  }

  #request(
    tab: object,
    name: string,
    { ifAvailable = false, steal = false, signal }: Parameters<PageLocks["request"]>[1],
    callback: Parameters<PageLocks["request"]>[2],
  ): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const request: Request = {
        tab,
        steal,
        grant: async () => {
          try {
            resolve(await callback({ name }));
          } catch (error) {
            reject(error);
          }
        },
        lose: () => reject(new DOMException("The lock was taken.", "AbortError")),
      };
      const waiting = this.#waiting.get(name) ?? [];
      this.#waiting.set(name, waiting);
      if (signal?.aborted) return reject(signal.reason);
      signal?.addEventListener("abort", () => {
        const at = waiting.indexOf(request);
        if (at < 0) return;
        waiting.splice(at, 1);
        reject(signal.reason);
      });
      if (steal) {
        this.#held.get(name)?.lose();
        this.#hold(name, request);
      } else if (!this.#held.has(name) && waiting.length === 0) this.#hold(name, request);
      else if (ifAvailable) callback(null).then(resolve, reject);
      else waiting.push(request);
    });
  }

  #hold(name: string, request: Request): void {
    this.#held.set(name, request);
    queueMicrotask(() =>
      request.grant().then(() => {
        if (this.#held.get(name) === request) this.#next(name);
      }),
    );
  }

  #next(name: string): void {
    this.#held.delete(name);
    const request = this.#waiting.get(name)?.shift();
    if (request) this.#hold(name, request);
  }

  #die(tab: object): void {
    for (const waiting of this.#waiting.values()) {
      waiting.splice(0, waiting.length, ...waiting.filter((request) => request.tab !== tab));
    }
    for (const [name, request] of this.#held) if (request.tab === tab) this.#next(name);
  }
}
