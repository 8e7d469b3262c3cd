import { type Issue, isForbiddenKey, readLimits } from "@saan/schema/read";
import { issueAt } from "./issueAt.js";

/** What an HTML form sent under one name. */
export type Sent = string | Blob;

/** As much of `FormData` as is read: that of a browser, of Node, or of a framework. */
export interface SentForm {
  entries(): Iterable<readonly [string, Sent]>;
}

/** Whether an input is what an HTML form sends. */
export function isSentForm(input: unknown): input is SentForm {
  const given = input as Partial<Record<"getAll" | "entries", unknown>> | null | undefined;
  return typeof given?.getAll === "function" && typeof given.entries === "function";
}

/** What was sent for one field and for what is in it, by the steps of dotted names. */
export class Entries {
  readonly sent: Sent[] = [];
  readonly #below = new Map<string, Entries>();

  at(step: string | number): Entries | undefined {
    return this.#below.get(String(step));
  }

  /** The rows that were sent, each with its number, in their order. A missing number makes no empty row. */
  get rows(): readonly (readonly [number, Entries])[] {
    const numbered = [...this.#below].filter(([step]) => /^\d{1,9}$/.test(step));
    return numbered.sort(([a], [b]) => Number(a) - Number(b)).map(([step, entries]) => [Number(step), entries]);
  }

  /** Whether anything was entered. */
  get isAnswered(): boolean {
    return this.sent.some(isEntered) || [...this.#below.values()].some((entries) => entries.isAnswered);
  }

  add(steps: readonly string[], value: Sent): void {
    let entries: Entries = this;
    for (const step of steps) {
      let next = entries.#below.get(step);
      if (!next) {
        next = new Entries();
        entries.#below.set(step, next);
      }
      entries = next;
    }
    entries.sent.push(value);
  }
}

/** A file box without a file sends a file without a name. */
export function isEntered(value: Sent): boolean {
  return typeof value === "string" ? value !== "" : value.size > 0 || (value as { name?: string }).name !== "";
}

/** Sorts what a form sent by the fields that it is for, within the bounds of what is read at all. */
export function entriesOf(form: SentForm): Entries | Issue {
  const entries = new Entries();
  let count = 0;
  let characters = 0;
  for (const [name, value] of form.entries()) {
    const steps = name.split(".");
    count += steps.length;
    characters += name.length + (typeof value === "string" ? value.length : 0);
    if (count > readLimits.nodes || characters > readLimits.characters)
      return issueAt([], "too-big", { ...readLimits });
    if (steps.length > readLimits.depth || steps.some(isForbiddenKey)) continue;
    entries.add(steps, value);
  }
  return entries;
}
