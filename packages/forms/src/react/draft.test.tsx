import { act, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { StrictMode } from "react";
import { describe, expect, it } from "vitest";
import { emptyDevice } from "../../test/emptyDevice.js";
import { FakeLocks } from "../../test/fakeTabs.js";
import { type Visit, VisitForm, visit, visitForm } from "../../test/visitForm.js";
import { type Draft, type DraftStore, openDraftStore, type PageLocks } from "../drafts/index.js";
import { emptyValues } from "../values/index.js";
import { type DraftBinding, type DraftOptions, type FormControl, type SchemaFormHandle, useDraft } from "./index.js";

const device = emptyDevice();

interface DraftStatusProps {
  control: FormControl;
  drafts: DraftOptions;
  seen: (draft: DraftBinding) => void;
}

function DraftStatus({ control, drafts, seen }: DraftStatusProps) {
  const draft = useDraft(control, drafts);
  seen(draft);
  return <output aria-label="draft">{draft.status}</output>;
}

function show(options: Partial<DraftOptions> = {}, record?: Visit) {
  let binding: DraftBinding | undefined;
  let handle: SchemaFormHandle<Visit> | undefined;
  const drafts = { store: device.store, key: "visit:new", delay: 10, ...options };
  const view = render(
    <StrictMode>
      <VisitForm onSubmit={() => undefined} record={record} seen={(seen) => (handle = seen)}>
        {(control) => <DraftStatus control={control} drafts={drafts} seen={(seen) => (binding = seen)} />}
      </VisitForm>
    </StrictMode>,
  );
  return {
    ...view,
    user: userEvent.setup(),
    draft: () => binding as DraftBinding,
    handle: () => handle as SchemaFormHandle<Visit>,
  };
}

const input = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const status = () => screen.getByLabelText("draft").textContent;

function kept(revision: number, values: object, change: object = {}) {
  const all = { ...emptyValues(visitForm.model), ...values };
  return device.keep({ key: "visit:new", formId: "visit", formVersion: 2, revision, values: all, ...change });
}

describe("a draft", () => {
  it("is kept while somebody types, and found by the next page", async () => {
    const { user, unmount } = show();
    await user.type(input("title"), "ครึ่ง");
    await waitFor(() => expect(status()).toBe("saved"));
    unmount();
    const next = show();
    await waitFor(() => expect(next.draft().found?.values.title).toBe("ครึ่ง"));
    expect(input("title").value).toBe("");
  });

  it("is in localStorage before the delay is over", async () => {
    const { user } = show({ delay: 60_000 });
    await act(() => device.store.load("visit:new"));
    await user.type(input("title"), "a");
    expect(localStorage.getItem("t:visit:new")).toContain('"title":"a"');
  });

  it("is written at once when the page is hidden or goes", async () => {
    const { user } = show({ delay: 60_000 });
    await act(() => device.store.load("visit:new"));
    await user.type(input("title"), "a");
    await act(async () => window.dispatchEvent(new Event("pagehide")));
    await waitFor(() => expect(status()).toBe("saved"));
  });

  it("is restored only when asked, and counts on from its revision", async () => {
    await kept(41, { title: "เก่า" });
    const { user, draft, handle } = show();
    await waitFor(() => expect(draft().found).toBeDefined());
    act(() => draft().restore());
    expect(input("title").value).toBe("เก่า");
    expect(draft().found).toBeUndefined();
    expect(handle().dirty).toBe(true);
    await user.type(input("title"), "!");
    await waitFor(async () =>
      expect(await device.store.load("visit:new")).toMatchObject({ draft: { values: { title: "เก่า!" } } }),
    );
    const loaded = await device.store.load("visit:new");
    expect(loaded.kind === "found" && loaded.draft.revision).toBeGreaterThan(41);
  });

  it("that was restored keeps the version it was begun from, and what was typed instead of it its own", async () => {
    await kept(5, { title: "เก่า" }, { baseRevision: 2 });
    const { user, draft } = show({ baseRevision: 7 });
    await waitFor(() => expect(draft().found).toBeDefined());
    expect(draft().baseRevision).toBe(7);
    await user.type(input("title"), "new");
    await waitFor(() => expect(status()).toBe("saved"));
    expect(await device.store.load("visit:new")).toMatchObject({ draft: { baseRevision: 7 } });
    act(() => draft().restore());
    expect(draft().baseRevision).toBe(2);
    await waitFor(async () =>
      expect(await device.store.load("visit:new")).toMatchObject({
        draft: { values: { title: "เก่า" }, baseRevision: 2 },
      }),
    );
    const aside = (await device.store.list("visit")).find(({ key }) => key !== "visit:new");
    expect(await device.store.load(aside?.key ?? "")).toMatchObject({
      draft: { values: { title: "new" }, baseRevision: 7 },
    });
  });

  it("that says no version leaves the form's own", async () => {
    await kept(5, { title: "เก่า" });
    const { draft } = show({ baseRevision: 7 });
    await waitFor(() => expect(draft().found).toBeDefined());
    act(() => draft().restore());
    expect(draft().baseRevision).toBe(7);
  });

  it("is kept although the form was left before the device had answered", async () => {
    let answer = () => {};
    const slow: DraftStore = {
      ...device.store,
      load: (key) => new Promise((resolve) => (answer = () => resolve(device.store.load(key)))),
    };
    const { user, unmount } = show({ store: slow });
    await user.type(input("title"), "ก่อน");
    unmount();
    answer();
    await waitFor(async () =>
      expect(await device.store.load("visit:new")).toMatchObject({ draft: { values: { title: "ก่อน" } } }),
    );
  });

  it("stays found when the tool's migration breaks", async () => {
    await kept(1, { title: "เก่า" }, { formVersion: 1 });
    const migrate = () => {
      throw new Error("a mistake");
    };
    const { draft } = show({ migrate });
    await waitFor(() => expect(draft().found).toBeDefined());
    act(() => expect(draft().restore()).toEqual({ ok: false, reason: "failed" }));
    expect(draft().migrationFailed).toEqual({ error: new Error("a mistake") });
    expect(draft().found?.values.title).toBe("เก่า");
  });

  it("that was found is not lost when the person types without choosing", async () => {
    await kept(5, { title: "เก่า" });
    const { user, draft } = show();
    await waitFor(() => expect(draft().found).toBeDefined());
    await user.type(input("title"), "new");
    await waitFor(() => expect(status()).toBe("saved"));
    expect((await device.store.list("visit")).map(({ key }) => key).sort()).toEqual([
      "visit:new",
      expect.stringMatching(/^visit:new~2026-11-21T10:00:00.000Z~/),
    ]);
    expect(draft().found?.values.title).toBe("เก่า");
    act(() => draft().restore());
    expect(input("title").value).toBe("เก่า");
    await waitFor(async () => {
      const keys = (await device.store.list("visit")).map(({ key }) => key);
      expect(keys).toHaveLength(2);
      expect(keys).not.toContainEqual(expect.stringMatching(/^visit:new~2026-11-21/));
    });
  });

  it("that was found in the tail alone is not lost to the first key", async () => {
    device.store.saveTail({
      key: "visit:new",
      formId: "visit",
      formVersion: 2,
      revision: 5,
      savedAt: "2026-11-21T10:00:00.000Z",
      values: { ...emptyValues(visitForm.model), title: "เก่า" },
    });
    const { user, draft } = show({ delay: 60_000 });
    await waitFor(() => expect(draft().found).toBeDefined());
    await user.type(input("title"), "x");
    const [aside] = (await device.store.list("visit")).filter(({ key }) => key !== "visit:new");
    expect(await device.store.load(aside?.key ?? "")).toMatchObject({
      kind: "found",
      draft: { values: { title: "เก่า" } },
    });
  });

  it("that was set aside and never decided about is offered when no other is, and then the one before it", async () => {
    await kept(3, { title: "แรก" }, { key: "visit:new~2026-11-20T10:00:00.000Z", savedAt: "2026-11-20T10:00:00.000Z" });
    await kept(5, { title: "หลัง" }, { key: "visit:new~2026-11-21T10:00:00.000Z" });
    await kept(9, { title: "ของแบบอื่น" }, { key: "visit:7" });
    const { draft } = show();
    await waitFor(() => expect(draft().found?.values.title).toBe("หลัง"));
    act(() => draft().discard());
    await waitFor(() => expect(draft().found?.values.title).toBe("แรก"));
    act(() => draft().restore());
    expect(input("title").value).toBe("แรก");
    await waitFor(async () => {
      expect((await device.store.list("visit")).map(({ key }) => key).sort()).toEqual(["visit:7", "visit:new"]);
    });
  });

  it("that was set aside waits until the one in its place is decided about", async () => {
    await kept(3, { title: "พักไว้" }, { key: "visit:new~2026-11-20T10:00:00.000Z" });
    await kept(5, { title: "ล่าสุด" });
    const { draft } = show();
    await waitFor(() => expect(draft().found?.values.title).toBe("ล่าสุด"));
    act(() => draft().discard());
    await waitFor(() => expect(draft().found?.values.title).toBe("พักไว้"));
  });

  it("is gone once it was discarded", async () => {
    await kept(5, { title: "เก่า" });
    const { draft } = show();
    await waitFor(() => expect(draft().found).toBeDefined());
    act(() => draft().discard());
    expect(draft().found).toBeUndefined();
    await waitFor(async () => expect(await device.store.load("visit:new")).toEqual({ kind: "none" }));
  });

  it("is gone once it was cleared after sending, a late save included", async () => {
    const { user, draft } = show();
    await user.type(input("title"), "a");
    await waitFor(() => expect(status()).toBe("saved"));
    await user.type(input("title"), "b");
    await act(() => draft().clear());
    expect(status()).toBe("idle");
    expect(await device.store.load("visit:new")).toEqual({ kind: "none" });
  });

  it("is not made by a reset", async () => {
    const { handle } = show();
    await act(() => device.store.load("visit:new"));
    act(() => handle().reset({ title: "จากเซิร์ฟเวอร์" }));
    await act(() => new Promise((resolve) => setTimeout(resolve, 40)));
    expect(await device.store.load("visit:new")).toEqual({ kind: "none" });
  });

  it("of an older form is brought up to date by the tool's migration", async () => {
    await kept(1, {}, { formVersion: 1, values: { name: "ชื่อเดิม" } });
    const { draft } = show({ migrate: ({ values }) => ({ ...emptyValues(visitForm.model), title: values.name }) });
    await waitFor(() => expect(draft().found?.formVersion).toBe(1));
    act(() => draft().restore());
    expect(input("title").value).toBe("ชื่อเดิม");
  });

  it("whose shape no longer fits opens what still fits", async () => {
    await kept(1, { title: { th: "ก" }, tags: "x", host: { kind: "area", area: "แม่กา" } });
    const { draft } = show();
    await waitFor(() => expect(draft().found).toBeDefined());
    act(() => draft().restore());
    expect(input("title").value).toBe("");
    expect(input("host.area").value).toBe("แม่กา");
  });
});

describe("when a draft cannot be kept", () => {
  it("says why, and typing goes on", async () => {
    const full: DraftStore = { ...device.store, save: async () => ({ ok: false, reason: "full" }) };
    const { user, draft } = show({ store: full });
    await user.type(input("title"), "abc");
    await waitFor(() => expect(draft()).toMatchObject({ status: "failed", reason: "full" }));
    expect(draft().savedAt).toBeUndefined();
    expect(input("title").value).toBe("abc");
  });

  it("gives what cannot be read to the tool, and forgets it when told", async () => {
    localStorage.setItem("t:visit:new", "{");
    const { draft } = show();
    await waitFor(() => expect(draft().unreadable).toBe("{"));
    act(() => draft().discard());
    expect(draft().unreadable).toBeUndefined();
    await waitFor(() => expect(localStorage.getItem("t:visit:new")).toBeNull());
  });

  it("offers the draft of another tab instead of writing over it, and keeps its own", async () => {
    const { user, draft } = show({}, visit);
    await act(() => device.store.load("visit:new"));
    const otherTab = openDraftStore({ databaseName: "t", tail: null });
    await otherTab.save({
      key: "visit:new",
      formId: "visit",
      formVersion: 2,
      revision: 1,
      savedAt: "2026-11-21T10:00:00.000Z",
      values: { ...emptyValues(visitForm.model), title: "แท็บอื่น" },
    });
    otherTab.close();
    await user.type(input("title"), "xyz");
    await waitFor(() => expect(draft().found?.values.title).toBe("แท็บอื่น"));
    await waitFor(() => expect(status()).toBe("saved"));
    expect((await device.store.list("visit")).map(({ key }) => key).sort()).toEqual([
      "visit:new",
      expect.stringMatching(/^visit:new~2026-11-21T10:00:00.000Z~/),
    ]);
    expect(await device.store.load("visit:new")).toMatchObject({ draft: { values: { title: "เยี่ยมxyz" } } });
  });
});

describe("a draft that cannot simply be restored", () => {
  it("of a later version is refused, kept untouched, and there when that version is back", async () => {
    await kept(5, { title: "ใหม่กว่า" }, { formVersion: 3 });
    const { user, draft, unmount } = show();
    await waitFor(() => expect(draft()).toMatchObject({ newer: true, found: { formVersion: 3 } }));
    act(() => expect(draft().restore()).toEqual({ ok: false, reason: "newer" }));
    expect(input("title").value).toBe("");
    await user.type(input("title"), "new");
    await waitFor(() => expect(status()).toBe("saved"));
    const aside = (await device.store.list("visit")).find(({ formVersion }) => formVersion === 3);
    expect(await device.store.load(aside?.key ?? "")).toMatchObject({
      draft: { revision: 5, values: { title: "ใหม่กว่า" } },
    });
    unmount();
  });

  it("of a later version hides none that can be restored now", async () => {
    await kept(5, { title: "ใหม่กว่า" }, { formVersion: 3, key: "visit:new~b", savedAt: "2026-11-22T00:00:00.000Z" });
    await kept(5, { title: "เก่า" }, { key: "visit:new~a" });
    const { draft } = show();
    await waitFor(() => expect(draft().found?.values.title).toBe("เก่า"));
    act(() => draft().discard());
    await waitFor(() => expect(draft()).toMatchObject({ newer: true }));
  });

  it("has its answers without a place told, and is kept until they are seen", async () => {
    await kept(1, { title: "เก่า", tags: [""] }, { formVersion: 1, values: { title: "เก่า", phone: "08", empty: "" } });
    const { draft } = show();
    await waitFor(() => expect(draft().found).toBeDefined());
    act(() => expect(draft().restore()).toMatchObject({ ok: true }));
    expect(draft().unmatched).toEqual([{ path: ["phone"], value: "08" }]);
    await waitFor(() => expect(status()).toBe("saved"));
    expect(await device.store.list("visit")).toHaveLength(2);
    act(() => draft().forgetUnmatched());
    expect(draft().unmatched).toBeUndefined();
    await waitFor(async () => expect(await device.store.list("visit")).toHaveLength(1));
  });

  it("that is locked is kept when somebody types, and can be forgotten", async () => {
    const locked = openDraftStore({ databaseName: "t", passphrase: "ก", tail: null });
    await locked.save({ ...(await foundDraft()), key: "visit:new" });
    locked.close();
    const { user, draft } = show();
    await waitFor(() => expect(draft().locked).toMatchObject({ key: "visit:new" }));
    expect(draft().found).toBeUndefined();
    await user.type(input("title"), "a");
    await waitFor(() => expect(status()).toBe("saved"));
    expect(await device.store.list("visit")).toHaveLength(2);
    act(() => draft().discard());
    expect(draft().locked).toBeUndefined();
    await waitFor(async () => expect(await device.store.list("visit")).toHaveLength(1));
  });

  it("from a file is offered, and of another form refused", async () => {
    const { draft } = show();
    const given = await foundDraft();
    await act(async () => expect(await draft().offer(given)).toBe(true));
    await waitFor(() => expect(draft().found?.values.title).toBe("จากไฟล์"));
    await act(async () => expect(await draft().offer({ ...given, formId: "other" })).toBe(false));
    act(() => draft().restore());
    expect(input("title").value).toBe("จากไฟล์");
  });

  async function foundDraft(): Promise<Draft> {
    const apart = openDraftStore({ databaseName: "elsewhere", tail: null });
    const values = { ...emptyValues(visitForm.model), title: "จากไฟล์" };
    const content = {
      key: "k",
      formId: "visit",
      formVersion: 2,
      revision: 1,
      savedAt: "2026-11-20T00:00:00.000Z",
      values,
    };
    await apart.save(content);
    const result = await apart.load("k");
    apart.close();
    if (result.kind !== "found") throw new Error("no draft");
    return result.draft;
  }
});

describe("what a draft says of itself", () => {
  it("memory, when the page alone has it", async () => {
    const full: DraftStore = { ...device.store, save: async () => ({ ok: false, reason: "full", kept: "memory" }) };
    const { user, draft } = show({ store: full });
    await user.type(input("title"), "a");
    await waitFor(() => expect(draft()).toMatchObject({ status: "memory", reason: "full" }));
  });

  it("which fields are not in it, and a restored one takes them from the form", async () => {
    const keeps = ({ id }: { readonly id: string }) => id !== "title";
    const { user, draft, unmount } = show({ keeps }, visit);
    await user.type(input("title"), "!");
    await waitFor(() => expect(draft()).toMatchObject({ status: "saved", leftOut: ["title"] }));
    expect(JSON.stringify(await device.store.load("visit:new"))).not.toContain(visit.title);
    unmount();
    const next = show({ keeps }, visit);
    await waitFor(() => expect(next.draft().found?.leftOut).toEqual(["title"]));
    act(() => next.draft().restore());
    expect(input("title").value).toBe(visit.title);
    expect(input("host.area").value).toBe("แม่กา");
  });

  it("when it will be forgotten", async () => {
    const expiring: DraftStore = { ...device.store, expiresAfter: 7 };
    const { user, draft } = show({ store: expiring });
    await user.type(input("title"), "a");
    await waitFor(() => expect(draft().expiresAt).toBeDefined());
    expect(Date.parse(draft().expiresAt ?? "") - Date.parse(draft().savedAt ?? "")).toBe(7 * 86_400_000);
  });
});

describe("a draft where tabs share locks", () => {
  it("is written here, in a form that React mounts twice, and let go when the form is gone", async () => {
    const browser = new FakeLocks();
    const mine = openDraftStore({ databaseName: "t", locks: browser.tab() });
    const { user, draft, unmount } = show({ store: mine });
    await waitFor(() => expect(draft().writer).toBe("here"));
    await user.type(input("title"), "ก");
    await waitFor(() => expect(status()).toBe("saved"));
    expect((await device.store.list("visit")).map(({ key }) => key)).toEqual(["visit:new"]);
    unmount();
    const others = openDraftStore({ databaseName: "t", locks: browser.tab() });
    const next = show({ store: others });
    await waitFor(() => expect(next.draft()).toMatchObject({ writer: "here", found: { values: { title: "ก" } } }));
    for (const one of [mine, others]) one.close();
  });

  it("takes the browser's own", () => {
    const locks: PageLocks | undefined = navigator.locks;
    expect(locks).toBeUndefined();
  });
});
