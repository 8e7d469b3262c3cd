import type { DraftContent } from "./draft.js";

type Stamp = Pick<DraftContent, "key" | "revision" | "savedAt">;

/** How a page came to know a draft: the last it read or wrote, and the last it wrote to the tail. */
export type Knowing = "stored" | "tail";

/** The drafts of one place that this page has read or written. What it writes there after them is meant to replace them. */
export class KnownDrafts {
  readonly #last = { stored: new Map<string, Stamp>(), tail: new Map<string, Stamp>() };

  note(how: Knowing, { key, revision, savedAt }: Stamp): void {
    this.#last[how].set(key, { key, revision, savedAt });
  }

  has({ key, revision, savedAt }: Stamp): boolean {
    return Object.values(this.#last).some((drafts) => {
      const known = drafts.get(key);
      return known?.revision === revision && known.savedAt === savedAt;
    });
  }

  /** Of a form that is opened anew, which was not given it. */
  forget(key: string): void {
    for (const drafts of Object.values(this.#last)) drafts.delete(key);
  }
}
