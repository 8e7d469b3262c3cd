import type { Agreement } from "@saan/schema/agreement";
import { formatThaiPeriod } from "@saan/thai/calendar";
import type { AgreementRow } from "../api/contract.js";
import type { Words } from "../messages/useWords.js";
import { statedDateBounds } from "./stated-date.js";

type Stated = Pick<Agreement, "signing" | "term">;

/** The day it is in Thailand, `YYYY-MM-DD`; Thailand has been at UTC+7 without summer time since 1920. */
export function today(now: number = Date.now()): string {
  return new Date(now + 7 * 3_600_000).toISOString().slice(0, 10);
}

/**
 * The term of an agreement in words: "ตั้งแต่วันลงนามจนถึงปลายเดือนสิงหาคม 2563". Undefined when nothing of it is stated.
 */
export function termWords({ signing = {}, term = {} }: Stated, { locale, say }: Words): string | undefined {
  const start = term.start ?? (term.startsOnSigning ? signing.date : undefined);
  const period = formatThaiPeriod({ start, end: term.end }, { locale });
  if (start !== undefined || !term.startsOnSigning) return period || term.asStated;
  return period ? say("term.from-signing-until", { until: period }) : say("term.from-signing");
}

/** What is known of where an agreement stands: its dates, and the last state somebody recorded. */
export interface Standing extends Stated {
  readonly state?: AgreementRow["state"];
}

/** Where an agreement stands on a day, or what was recorded of it that no date can tell. */
export type AgreementStatus = TermStatus | "draft" | "renewed" | "terminated";

/**
 * A draft, a renewal and a termination are known only where they were recorded; whether a signed agreement runs, its dates
 * tell better than a state somebody wrote down once.
 */
export function agreementStatus({ state, ...stated }: Standing, day: string): AgreementStatus {
  if (state === "draft" || state === "renewed" || state === "terminated") return state;
  return state === "expired" ? "ended" : termStatus(stated, day);
}

/** Where an agreement stands on a day. `not-ended` and `open` say no more than the document does. */
export type TermStatus = "ended" | "running" | "not-ended" | "not-begun" | "open";

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
