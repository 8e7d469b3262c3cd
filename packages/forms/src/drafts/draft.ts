import type { Values } from "../values/index.js";

/** An unsent form, as it is kept on the device. */
export interface Draft {
  /** Which draft: the caller's choice, one per form, record and signed-in person. */
  readonly key: string;
  readonly formId: string;
  readonly formVersion: number;
  /** A counter, one higher with every change. It alone says which of two drafts is newer: clocks go wrong and back. */
  readonly revision: number;
  /** When it was saved, ISO 8601. To be shown, never compared. */
  readonly savedAt: string;
  readonly values: Values;
  /** The version of the stored record that editing began from, for a form that changes one. */
  readonly baseRevision?: string | number;
  readonly checksum: string;
}

/** A draft before it is sealed with its checksum, which the store does. */
export type DraftContent = Omit<Draft, "checksum">;

/** What a list of drafts shows. */
export type DraftSummary = Pick<Draft, "key" | "formId" | "formVersion" | "revision" | "savedAt">;

/** The draft with its checksum. */
export function seal(content: DraftContent): Draft {
  const { key, formId, formVersion, revision, savedAt, values, baseRevision } = content;
  const draft = { key, formId, formVersion, revision, savedAt, values };
  const whole = baseRevision === undefined ? draft : { ...draft, baseRevision };
  return { ...whole, checksum: checksumOf(whole) };
}

/** The draft that some stored data is, if it is one and nothing of it was damaged. */
export function openSeal(raw: unknown): Draft | undefined {
  if (typeof raw !== "object" || raw === null) return undefined;
  const draft = raw as Partial<Record<keyof Draft, unknown>>;
  const isDraft =
    typeof draft.key === "string" &&
    typeof draft.formId === "string" &&
    Number.isSafeInteger(draft.formVersion) &&
    Number.isSafeInteger(draft.revision) &&
    typeof draft.savedAt === "string" &&
    typeof draft.values === "object" &&
    draft.values !== null;
  return isDraft && checksumOf(draft as unknown as DraftContent) === draft.checksum ? (raw as Draft) : undefined;
}

export function summaryOf({ key, formId, formVersion, revision, savedAt }: Draft): DraftSummary {
  return { key, formId, formVersion, revision, savedAt };
}

/** Whichever has the higher revision; the first when they are equal. */
export function newerOf(first: Draft | undefined, second: Draft | undefined): Draft | undefined {
  if (!first || !second) return first ?? second;
  return second.revision > first.revision ? second : first;
}

// Finds accidents (a torn write, an edit by hand), not attacks. FNV-1a on 2 × 32 bits, over the JSON both stores can hold.
function checksumOf({ key, formId, formVersion, revision, savedAt, values, baseRevision }: DraftContent): string {
  const text = JSON.stringify([key, formId, formVersion, revision, savedAt, values, baseRevision ?? null]);
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
  }
  return [low, high].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
