import type { Draft } from "@saan/forms/drafts";
import type { DraftBinding } from "@saan/forms/react";

/** A draft of a form as `useDraft` tells of it, that does nothing. */
export function draftBinding(change: Partial<DraftBinding> = {}): DraftBinding {
  return {
    status: "idle",
    leftOut: [],
    others: [],
    writer: "here",
    restore: () => ({ ok: true, unmatched: [] }),
    discard: () => undefined,
    choose: async () => true,
    forgetUnmatched: () => undefined,
    takeOver: async () => true,
    offer: async () => true,
    clear: async () => undefined,
    current: () => visitDraft,
    ...change,
  };
}

/** A draft of the visit form. */
export const visitDraft: Draft = {
  key: "village-visit/new",
  formId: "village-visit",
  formVersion: 1,
  revision: 41,
  savedAt: "2024-01-05T06:00:00.000Z",
  values: {
    village: "บ้านแม่กาหลวง",
    visitedOn: "2024-01-04",
    purpose: "listen",
    households: 42,
    findings: [{ text: "เด็กเล็กไม่มีที่ดูแลตอนกลางวัน", urgent: true }],
  },
  baseRevision: 3,
  checksum: "0",
};
