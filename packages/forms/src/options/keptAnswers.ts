import type { Option } from "../model/index.js";

/** What a source answered, and when (milliseconds since 1970). */
export interface Answer {
  readonly at: number;
  readonly found: readonly Option[];
}

/** Where answers are kept on a device. */
export interface AnswerStorage {
  /** One for each source of the site. */
  readonly name: string;
  readonly storage: Pick<Storage, "getItem" | "setItem">;
}

const keyOf = ({ name }: AnswerStorage) => `saan-options:${name}`;

/** The answers kept, oldest first; none where there are none, or where what is there is not ours. */
export function readAnswers(kept: AnswerStorage): readonly (readonly [string, Answer])[] {
  try {
    const read: unknown = JSON.parse(kept.storage.getItem(keyOf(kept)) ?? "[]");
    return Array.isArray(read) ? read.filter(isEntry) : [];
  } catch {
    return [];
  }
}

/** Writes the answers. Storage that is full or forbidden keeps none: the page remembers them as long as it is open. */
export function writeAnswers(kept: AnswerStorage, answers: ReadonlyMap<string, Answer>): void {
  try {
    kept.storage.setItem(keyOf(kept), JSON.stringify([...answers]));
  } catch {
    // What was written before is older than what is known, and may be all there is room for.
  }
}

function isEntry(entry: unknown): entry is readonly [string, Answer] {
  if (!Array.isArray(entry) || typeof entry[0] !== "string") return false;
  const answer = entry[1] as Partial<Record<keyof Answer, unknown>> | null | undefined;
  return typeof answer?.at === "number" && Array.isArray(answer.found) && answer.found.every(isOption);
}

function isOption(option: unknown): option is Option {
  const { key, label, detail } = (option ?? {}) as Partial<Record<keyof Option, unknown>>;
  return typeof key === "string" && typeof label === "string" && (detail === undefined || typeof detail === "string");
}
