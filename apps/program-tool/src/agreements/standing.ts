import type { Agreement } from "@saan/schema/agreement";
import type { AnyCodelist, CodeEntry } from "@saan/schema/field";
import type { AgreementRow } from "../api/contract.js";
import { statedDateBounds } from "./stated-date.js";

type Stated = Pick<Agreement, "signing" | "term">;

/** What is known of where an agreement stands: its dates, and the last state somebody recorded. */
export interface Standing extends Stated {
  readonly state?: AgreementRow["state"];
}

const entries = {
  ended: { th: "สิ้นสุดแล้ว", en: "Ended" },
  running: { th: "มีผลอยู่", en: "In effect" },
  "not-ended": { th: "ยังไม่สิ้นสุด", en: "Not ended yet" },
  "not-begun": { th: "ยังไม่เริ่ม", en: "Not started yet" },
  open: { th: "ไม่ระบุวันสิ้นสุด", en: "End not stated" },
  draft: { th: "ร่าง", en: "Draft" },
  renewed: { th: "ต่ออายุแล้ว", en: "Renewed" },
  terminated: { th: "ยกเลิกแล้ว", en: "Terminated" },
} as const satisfies Record<string, CodeEntry>;

/** Where an agreement stands on a day, or what was recorded of it that no date can tell. */
export type AgreementStatus = keyof typeof entries;

/** The words for it. Not made by the schema's `codelist`: that would bring zod to the page that everybody waits for. */
export const agreementStandings: AnyCodelist = {
  codes: Object.keys(entries),
  entries,
  label: (code, locale) => (Object.hasOwn(entries, code) ? entries[code as AgreementStatus][locale] : code),
};

/**
 * A draft, a renewal and a termination are known only where they were recorded; whether a signed agreement runs, its dates
 * tell better than a state somebody wrote down once.
 */
export function agreementStatus({ state, ...stated }: Standing, day: string): AgreementStatus {
  if (state === "draft" || state === "renewed" || state === "terminated") return state;
  return state === "expired" ? "ended" : termStatus(stated, day);
}

/** Where an agreement stands on a day. `not-ended` and `open` say no more than the document does. */
export type TermStatus = Extract<AgreementStatus, "ended" | "running" | "not-ended" | "not-begun" | "open">;

/** Judged by the latest day that the stated end can mean, and the earliest day of the stated start. */
export function termStatus({ signing = {}, term = {} }: Stated, day: string): TermStatus {
  const latestEnd = statedDateBounds(term.end)?.latest;
  const start = term.start ?? (term.startsOnSigning ? signing.date : undefined);
  const earliestStart = statedDateBounds(start)?.earliest;
  // Full ISO dates sort as text.
  if (latestEnd !== undefined && latestEnd < day) return "ended";
  if (earliestStart !== undefined && earliestStart > day) return "not-begun";
  if (latestEnd === undefined) return "open";
  return earliestStart !== undefined || term.startsOnSigning ? "running" : "not-ended";
}
