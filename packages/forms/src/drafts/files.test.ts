import { afterEach, describe, expect, it } from "vitest";
import { emptyDevice } from "../../test/emptyDevice.js";
import { isPlainData, isSaidByJson } from "../values/values.js";
import { type DraftContent, type DraftStoreOptions, openDraftStore } from "./index.js";

emptyDevice();
const opened: { close(): void }[] = [];

function page(options: DraftStoreOptions = {}) {
  const store = openDraftStore({ databaseName: "t", locks: null, ...options });
  opened.push(store);
  return store;
}

afterEach(() => {
  for (const one of opened.splice(0)) one.close();
});

const paper = () => new Blob(["ใบลงทะเบียน"]);
const draft = (revision: number, title: string): DraftContent => ({
  key: "visit:1",
  formId: "visit",
  formVersion: 1,
  revision,
  savedAt: "2026-11-22T03:00:00.000Z",
  values: { title, paper: paper() },
});

describe("a draft with a file", () => {
  it("has no tail, which would bring the file back empty", async () => {
    const store = page();
    await store.save(draft(1, "ก"));
    store.saveTail(draft(2, "กข"));
    const result = await page().load("visit:1");
    expect(result).toMatchObject({ kind: "found", from: "store", draft: { revision: 1 } });
    expect(localStorage).toHaveLength(0);
  });

  it("is not said to be kept where it would have to be encrypted", async () => {
    const store = page({ passphrase: "รหัสผ่าน" });
    expect(await store.save(draft(1, "ก"))).toMatchObject({ ok: false, kept: "memory" });
    const result = await store.load("visit:1");
    expect(result.kind === "found" && result.draft.values.paper).toBeInstanceOf(Blob);
  });
});

describe("what JSON says", () => {
  it.each([
    ["texts, numbers and nothing", { a: ["ก", 1, null, undefined, { b: true }] }, true, true],
    ["a day", { a: new Date(0) }, false, true],
    ["a file", { a: [paper()] }, false, false],
    ["a map", new Map([["a", 1]]), false, false],
    ["a number of any length", { a: 10n }, false, false],
  ])("of %s", (_, value, comesBack, isSaid) => {
    expect([isPlainData(value), isSaidByJson(value)]).toEqual([comesBack, isSaid]);
  });
});
