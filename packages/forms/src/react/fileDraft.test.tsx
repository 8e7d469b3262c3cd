import { field } from "@saan/schema/field";
import { act, render, waitFor } from "@testing-library/react";
import { StrictMode } from "react";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { emptyDevice } from "../../test/emptyDevice.js";
import { type Draft, exportDraft, keepsByPrivacy, openDraftStore, readDraftFile } from "../drafts/index.js";
import { defineForm } from "../model/index.js";
import { engineOf } from "./FormControl.js";
import { type DraftOptions, type SchemaFormHandle, useSchemaForm } from "./index.js";

const words = (text: string) => ({ th: text, en: text });
const about = { purpose: words("p"), retention: { years: 1, after: words("r") } } as const;

const form = defineForm({
  id: "visit",
  version: 2,
  label: words("visit"),
  schema: z.object({
    village: field(z.string().optional(), { label: words("village"), privacy: "public" }),
    child: field(z.string().optional(), { label: words("child"), privacy: "personal", ...about } as never),
    illness: field(z.string().optional(), {
      label: words("illness"),
      privacy: "sensitive",
      lawfulGround: "explicit-consent",
      ...about,
    } as never),
  }),
  migrations: { 1: ({ disease, ...rest }) => ({ ...rest, illness: disease }) },
});

const device = emptyDevice();
let handle: SchemaFormHandle<unknown>;

const [village, child, illness, stranger] = ["บ้านแม่กา", "ชื่อเด็ก", "โรคของเด็ก", "ไม่มีช่อง"];
const secrets = [child, illness, stranger] as const;

function Page(options: Partial<DraftOptions>) {
  handle = useSchemaForm(form, {
    draft: { store: device.store, key: "visit:new", delay: 10, ...options },
    onSubmit: () => undefined,
  }) as SchemaFormHandle<unknown>;
  return null;
}

const show = (options: Partial<DraftOptions> = {}) =>
  render(
    <StrictMode>
      <Page {...options} />
    </StrictMode>,
  );

/** A draft that came by file from a computer that kept everything. */
async function fileOf(change: Partial<Draft> = {}): Promise<Draft> {
  const values = { village, child, illness };
  const content = { key: "visit:7", formId: "visit", formVersion: 2, revision: 9, savedAt: "2026-11-20T10:00:00.000Z" };
  const read = await readDraftFile(exportDraft({ ...content, values, checksum: "", ...change }));
  if (!read.ok) throw new Error(read.code);
  return read.draft;
}

async function opened(draft: Draft): Promise<void> {
  await act(async () => expect(await handle.draft.offer(draft)).toBe(true));
  expect(handle.draft.state.found).toEqual(draft);
}

/** All that the device has, as it is stored. */
async function stored(): Promise<string> {
  const all = [];
  for (const { key } of await device.store.list("visit")) all.push(await device.store.load(key));
  return JSON.stringify([all, { ...localStorage }, { ...sessionStorage }]);
}

async function expectNoSecret(): Promise<void> {
  const text = await stored();
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
}

describe("a draft from a file, where the device keeps nothing of a person", () => {
  it("is on the device without what would not be kept there, and on the page whole", async () => {
    show();
    await opened(await fileOf({ before: { child: `${child}เดิม`, village: "บ้านเดิม" }, baseRevision: 3 }));
    await expectNoSecret();
    expect(await stored()).toContain(village);
    expect(await stored()).toContain("บ้านเดิม");
    act(() => expect(handle.draft.restore()).toMatchObject({ ok: true }));
    expect(handle.values()).toMatchObject({ village, child, illness });
    await waitFor(() => expect(handle.draft.state.status).toBe("saved"));
    await expectNoSecret();
    expect(await device.store.list("visit")).toMatchObject([{ key: "visit:new" }]);
  });

  it("stays so when something is typed without deciding, and when what was typed is sent", async () => {
    show();
    await opened(await fileOf());
    act(() => engineOf(handle.control).setValue("village", "ใหม่"));
    await waitFor(() => expect(handle.draft.state.status).toBe("saved"));
    await expectNoSecret();
    await act(() => handle.draft.clear());
    act(() => engineOf(handle.control).setValue("village", "อีก"));
    await waitFor(() => expect(handle.draft.state.status).toBe("saved"));
    await expectNoSecret();
  });

  it("is offered again by the next page, which says what it does not hold", async () => {
    const first = show();
    await opened(await fileOf());
    first.unmount();
    show();
    await waitFor(() => expect(handle.draft.state.found?.values).toEqual({ village }));
    expect(handle.draft.state.found?.leftOut).toEqual(["child", "illness"]);
  });

  it("of an earlier version is brought up to date first: its fields had other names", async () => {
    show();
    await opened(await fileOf({ formVersion: 1, values: { village, disease: illness, nickname: stranger } }));
    await expectNoSecret();
    expect(await stored()).toContain(village);
    act(() => handle.draft.restore());
    expect(handle.values()).toMatchObject({ village, illness });
    expect(handle.draft.state.unmatched).toEqual([{ path: ["nickname"], value: stranger }]);
  });

  it("of a later version is not kept there at all: nobody could tell what is in it", async () => {
    show();
    await opened(await fileOf({ formVersion: 3 }));
    expect(handle.draft.state.newer).toBe(true);
    expect(await device.store.list("visit")).toEqual([]);
    act(() => engineOf(handle.control).setValue("village", "ใหม่"));
    await waitFor(() => expect(handle.draft.state.status).toBe("saved"));
    await expectNoSecret();
  });

  it("leaves the draft that was asked about before among the others", async () => {
    await device.keep({ key: "visit:new", formId: "visit", formVersion: 2, values: { village: "ก่อน" } });
    show();
    await waitFor(() => expect(handle.draft.state.found).toBeDefined());
    await opened(await fileOf());
    await waitFor(() => expect(handle.draft.state.others).toHaveLength(1));
    act(() => handle.draft.restore());
    await act(() => handle.draft.choose(handle.draft.state.others[0]?.key ?? ""));
    expect(handle.draft.state.found?.values).toEqual({ village: "ก่อน" });
  });
});

describe("a draft from a file, where more is kept", () => {
  it("is kept with what was asked for", async () => {
    show({ keeps: keepsByPrivacy({ personal: true }) });
    await opened(await fileOf());
    expect(await stored()).toContain(child);
    expect(await stored()).not.toContain(illness);
  });

  it("is kept whole, and encrypted, with a passphrase", async () => {
    const store = openDraftStore({ databaseName: "t", passphrase: "ฝน", tail: null });
    show({ store });
    await opened(await fileOf());
    await expectNoSecret();
    const [only] = await store.list("visit");
    expect(await store.load(only?.key ?? "")).toMatchObject({ draft: { values: { village, child, illness } } });
    store.close();
  });
});

describe("a file that was made by hand", () => {
  it.each([
    ["counts to where counting ends", { revision: Number.MAX_SAFE_INTEGER }],
    ["counts below nothing", { revision: -1 }],
    ["has a time that is none", { savedAt: "เมื่อวาน" }],
    ["has a time that is a book", { savedAt: `2026-11-20T10:00:00Z${" ".repeat(9_999)}` }],
    ["names what is left out by something else than names", { leftOut: "illness" as never }],
    ["began from something else than answers", { before: ["x"] as never }],
  ])("%s is refused", async (_, change) => {
    const values = { village };
    const content = { key: "k", formId: "visit", formVersion: 2, revision: 1, savedAt: "2026-11-20T10:00:00Z", values };
    const file = exportDraft({ ...content, checksum: "", ...change });
    expect(await readDraftFile(file)).toEqual({ ok: false, code: "damaged" });
  });
});
