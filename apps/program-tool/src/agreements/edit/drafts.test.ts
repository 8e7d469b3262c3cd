import type { Draft, DraftStore } from "@saan/forms/drafts";
import { describe, expect, it, vi } from "vitest";
import { baseOf, withBase } from "./drafts.js";

const content: Omit<Draft, "checksum"> = {
  key: "agreement:a",
  formId: "agreement",
  formVersion: 1,
  revision: 4,
  savedAt: "2026-11-21T10:00:00.000Z",
  values: { title: "ร่าง" },
};

function recordingStore() {
  const saved: (string | number | undefined)[] = [];
  const store = {
    save: vi.fn(async ({ baseRevision }: typeof content) => {
      saved.push(baseRevision);
      return { ok: true, savedAt: "" } as const;
    }),
    saveTail: ({ baseRevision }: typeof content) => void saved.push(baseRevision),
  };
  return { saved, store: store as unknown as DraftStore };
}

describe("the base of a draft", () => {
  it("is the version the text was begun from, at the moment of each save", async () => {
    const { saved, store } = recordingStore();
    const base = { current: 5 };
    const stamped = withBase(store, base);
    await stamped.save(content);
    base.current = 3;
    stamped.saveTail(content);
    expect(saved).toEqual([5, 3]);
  });

  it("stays that of a draft which brings its own: one that is set aside", async () => {
    const { saved, store } = recordingStore();
    await withBase(store, { current: 5 }).save({ ...content, baseRevision: 2 });
    expect(saved).toEqual([2]);
  });

  it("is unknown when a draft does not say it as a number", () => {
    expect(baseOf(content)).toBeUndefined();
    expect(baseOf({ baseRevision: "3" })).toBeUndefined();
    expect(baseOf({ baseRevision: 3 })).toBe(3);
  });
});
