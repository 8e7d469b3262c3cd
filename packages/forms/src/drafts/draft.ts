import type { Values } from "../values/index.js";
import { isPlainObject } from "../values/values.js";
import type { Sealed } from "./cipher.js";

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
  /** Of the top-level fields that are not as they were when editing began, what they were: with `values` that is what it began from. */
  readonly before?: Values;
  /** Ids of the fields that were answered and are not kept on this device; see `keepsByPrivacy`. */
  readonly leftOut?: readonly string[];
  /** The values, encrypted; `values` is then empty. */
  readonly sealed?: Sealed;
  readonly checksum: string;
}

/** A draft before it is sealed with its checksum, which the store does. */
export type DraftContent = Omit<Draft, "checksum">;

/** What a list of drafts shows. */
export type DraftSummary = Pick<Draft, "key" | "formId" | "formVersion" | "revision" | "savedAt">;

/** The draft with its checksum. */
export function seal(content: DraftContent): Draft {
  const { key, formId, formVersion, revision, savedAt, values, baseRevision, before, leftOut, sealed } = content;
  const draft: DraftContent = {
    key,
    formId,
    formVersion,
    revision,
    savedAt,
    values,
    ...(baseRevision === undefined ? {} : { baseRevision }),
    ...(before === undefined ? {} : { before }),
    ...(leftOut === undefined ? {} : { leftOut }),
    ...(sealed === undefined ? {} : { sealed }),
  };
  return { ...draft, checksum: checksumOf(draft) };
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
    draft.values !== null &&
    (draft.before === undefined || isPlainObject(draft.before)) &&
    (draft.leftOut === undefined || (Array.isArray(draft.leftOut) && draft.leftOut.every(isText)));
  return isDraft && checksumOf(draft as unknown as DraftContent) === draft.checksum ? (raw as Draft) : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
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
function checksumOf(content: DraftContent): string {
  const { key, formId, formVersion, revision, savedAt, values, baseRevision, before, leftOut, sealed } = content;
  const stated = [key, formId, formVersion, revision, savedAt, values, baseRevision ?? null];
  // Drafts of before these were there have the checksum of before.
  const since = leftOut === undefined && sealed === undefined ? [] : [leftOut ?? null, sealed ?? null];
  const begun = before === undefined ? [] : [{ before }];
  const text = JSON.stringify([...stated, ...since, ...begun]);
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
  }
  return [low, high].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
