import type { Unanswered } from "../../api/saver.js";

// A phone that dies between "save" and the answer must not make a second record when the draft is sent later.
const PREFIX = "saan-unanswered:";
const LONGEST = 200_000;

/** What an earlier page of this form sent without hearing back. */
export function readUnanswered(draftKey: string): Unanswered | undefined {
  try {
    const note: unknown = JSON.parse(localStorage.getItem(PREFIX + draftKey) ?? "null");
    return isUnanswered(note) ? note : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the note until the server has answered, or forgets it. Without storage it lasts as long as the page. */
export function writeUnanswered(draftKey: string, unanswered: Unanswered | undefined): void {
  try {
    const text = JSON.stringify(unanswered);
    if (unanswered === undefined || text.length > LONGEST) localStorage.removeItem(PREFIX + draftKey);
    else localStorage.setItem(PREFIX + draftKey, text);
  } catch {
    return;
  }
}

function isUnanswered(note: unknown): note is Unanswered {
  const { key, request, target } = (note ?? {}) as Partial<Unanswered>;
  return typeof key === "string" && typeof request?.body === "string" && typeof target?.path === "string";
}
