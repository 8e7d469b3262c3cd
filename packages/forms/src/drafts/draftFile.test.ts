import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seal } from "./draft.js";
import { exportDraft, readDraftFile } from "./index.js";

const draft = seal({
  key: "visit:1",
  formId: "visit",
  formVersion: 2,
  revision: 5,
  savedAt: "2026-11-22T00:00:00.000Z",
  values: { title: "เยี่ยมบ้าน", people: [{ role: "แม่" }] },
  baseRevision: 3,
  before: { title: "เยี่ยม" },
});
const file = (text: string) => new Blob([text]);

describe("a draft as a file", () => {
  it("is read back as it was", async () => {
    expect(await readDraftFile(exportDraft(draft))).toEqual({ ok: true, draft });
    const text = await exportDraft(draft).text();
    expect(await readDraftFile(file(`\uFEFF${text}`))).toMatchObject({ ok: true });
  });

  it("is refused with a reason when it is something else", async () => {
    expect(await readDraftFile(file("not json"))).toEqual({ ok: false, code: "not-a-draft" });
    expect(await readDraftFile(file('{"saan":"outbox","format":1}'))).toEqual({ ok: false, code: "not-a-draft" });
    expect(await readDraftFile(file('{"saan":"draft","format":9,"draft":{}}'))).toEqual({ ok: false, code: "newer" });
    expect(await readDraftFile(file("x".repeat(100)), 99)).toEqual({ ok: false, code: "too-big" });
    const deep = `{"saan":"draft","format":1,"draft":${"[".repeat(50_000)}${"]".repeat(50_000)}}`;
    expect(await readDraftFile(file(deep))).toEqual({ ok: false, code: "damaged" });
    const broken = { size: 1, text: () => Promise.reject(new Error("gone")) } as unknown as Blob;
    expect(await readDraftFile(broken)).toEqual({ ok: false, code: "unreadable" });
  });

  it("is never taken for another one, wherever it was cut or changed", async () => {
    const text = await exportDraft(draft).text();
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.constantFrom("cut", "0", "ก", '"'), async (at, how) => {
        const changed = how === "cut" ? text.slice(0, at) : text.slice(0, at) + how + text.slice(at + 1);
        const result = await readDraftFile(file(changed));
        if (result.ok) expect(result.draft).toEqual(draft);
      }),
    );
  });

  it("brings no keys that reach a prototype", async () => {
    const values = JSON.parse('{"__proto__":{"x":1},"title":"ก"}') as Record<string, unknown>;
    const result = await readDraftFile(exportDraft(seal({ ...draft, values })));
    expect(result.ok && Object.keys(result.draft.values)).toEqual(["title"]);
  });
});
