import { act, render, waitFor } from "@testing-library/react";
import { StrictMode } from "react";
import { describe, expect, it } from "vitest";
import { emptyDevice } from "../../test/emptyDevice.js";
import { visitForm } from "../../test/visitForm.js";
import { openDraftStore } from "../drafts/index.js";
import { emptyValues } from "../values/index.js";
import { engineOf } from "./FormControl.js";
import { type FormDraft, useSchemaForm } from "./index.js";

const device = emptyDevice();
let own: { readonly draft: FormDraft; title(): unknown; type(title: string): void };

function Page() {
  const handle = useSchemaForm(visitForm, {
    draft: { store: device.store, key: "visit:new", delay: 10 },
    onSubmit: () => undefined,
  });
  own = {
    draft: handle.draft,
    title: () => handle.values().title,
    type: (title) => engineOf(handle.control).setValue("title", title),
  };
  return null;
}

const show = () =>
  render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );

function kept(title: string, day: number, change: { readonly key?: string; readonly formVersion?: number } = {}) {
  return device.keep({
    key: `visit:new~${day}`,
    formId: "visit",
    formVersion: 2,
    savedAt: `2026-11-${day}T10:00:00.000Z`,
    values: { ...emptyValues(visitForm.model), title },
    ...change,
  });
}

const state = () => own.draft.state;
const found = () => state().found?.values.title;
const days = () => state().others.map(({ savedAt }) => savedAt.slice(8, 10));
const keyOf = (day: number) => state().others.find(({ savedAt }) => savedAt.startsWith(`2026-11-${day}`))?.key ?? "";
const choose = (day: number) => act(() => own.draft.choose(keyOf(day)));
const restore = () => act(() => expect(own.draft.restore()).toMatchObject({ ok: true }));
const told = (title: string, others: readonly string[]) =>
  waitFor(() => expect([found(), days()]).toEqual([title, others]));

/** The titles of all drafts on the device. */
async function titles(): Promise<readonly unknown[]> {
  const drafts = await Promise.all((await device.store.list("visit")).map(({ key }) => device.store.load(key)));
  return drafts.map((one) => (one.kind === "found" ? one.draft.values.title : one.kind)).sort();
}

describe("several drafts of one form", () => {
  it("are all told of: the one to decide about, and those beside it", async () => {
    await kept("ก", 19);
    await kept("ข", 20);
    await kept("ค", 21, { key: "visit:new" });
    await kept("ของระเบียนอื่น", 18, { key: "visit:7" });
    show();
    await told("ค", ["20", "19"]);
  });

  it("are there after one of them was restored, and can be restored in their turn", async () => {
    await kept("ก", 19);
    await kept("ข", 20);
    await kept("ค", 21, { key: "visit:new" });
    show();
    await told("ค", ["20", "19"]);
    restore();
    await waitFor(() => expect([found(), days()]).toEqual([undefined, ["20", "19"]]));
    expect(await choose(19)).toBe(true);
    await told("ก", ["20"]);
    restore();
    expect(own.title()).toBe("ก");
    // What was in the form instead is none that is lost.
    await waitFor(async () => expect(await titles()).toEqual(["ก", "ข", "ค"]));
    await waitFor(() => expect(state().others).toHaveLength(2));
  });

  it("are asked about one after the other while they are thrown away", async () => {
    await kept("ก", 19);
    await kept("ข", 20);
    await kept("ค", 21, { key: "visit:new" });
    show();
    for (const [title, others] of [
      ["ค", ["20", "19"]],
      ["ข", ["19"]],
      ["ก", []],
    ] as const) {
      await told(title, others);
      act(() => own.draft.discard());
    }
    await waitFor(async () => expect([found(), await titles()]).toEqual([undefined, []]));
  });

  it("lose none of them when another one is chosen and something is typed", async () => {
    await kept("ก", 19);
    await kept("ค", 21, { key: "visit:new" });
    const first = show();
    await told("ค", ["19"]);
    await choose(19);
    await told("ก", ["21"]);
    act(() => own.type("ใหม่"));
    await waitFor(async () => expect(await titles()).toEqual(["ก", "ค", "ใหม่"]));
    first.unmount();
    show();
    await told("ใหม่", ["21", "19"]);
  });

  it("are not more of them for having been looked at", async () => {
    await kept("ก", 19);
    await kept("ค", 21, { key: "visit:new" });
    const first = show();
    await told("ค", ["19"]);
    await choose(19);
    await told("ก", ["21"]);
    await choose(21);
    await told("ค", ["19"]);
    first.unmount();
    show();
    await told("ค", ["19"]);
    expect(await titles()).toEqual(["ก", "ค"]);
  });

  it("can be reached behind one that has to wait for a later version of the form, or is locked", async () => {
    await kept("ก", 19);
    await kept("ของรุ่นหลัง", 21, { key: "visit:new", formVersion: 3 });
    const locking = openDraftStore({ databaseName: "t", passphrase: "ฝน", tail: null });
    const values = { ...emptyValues(visitForm.model), title: "ล็อก" };
    const savedAt = "2026-11-20T10:00:00.000Z";
    await locking.save({ key: "visit:new~20", formId: "visit", formVersion: 2, revision: 1, savedAt, values });
    locking.close();
    show();
    await told("ของรุ่นหลัง", ["20", "19"]);
    await choose(20);
    await waitFor(() => expect(state()).toMatchObject({ found: undefined, locked: { key: "visit:new~20" } }));
    await waitFor(() => expect(days()).toEqual(["19", "21"]));
    await choose(19);
    await told("ก", ["20", "21"]);
    expect(state().locked).toBeUndefined();
    expect(state().newer).toBeUndefined();
  });

  it("is not found when it was thrown away in another tab, and what was asked about stays", async () => {
    await kept("ก", 19);
    await kept("ค", 21, { key: "visit:new" });
    show();
    await told("ค", ["19"]);
    const key = keyOf(19);
    await device.store.remove(key);
    await act(async () => expect(await own.draft.choose(key)).toBe(false));
    await told("ค", []);
  });
});
