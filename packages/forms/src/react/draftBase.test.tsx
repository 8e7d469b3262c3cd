import { field } from "@saan/schema/field";
import { act, render, waitFor } from "@testing-library/react";
import { StrictMode } from "react";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { emptyDevice } from "../../test/emptyDevice.js";
import type { DraftContent } from "../drafts/index.js";
import { mergeRecords } from "../merge/index.js";
import { defineForm } from "../model/index.js";
import { toRecord, type Values } from "../values/index.js";
import { engineOf } from "./FormControl.js";
import { type SchemaFormHandle, useSchemaForm } from "./index.js";

const label = { th: "บ้าน", en: "House" };
const purpose = label;
const head = field(z.string().optional(), { label, privacy: "personal", purpose, retention: "until-withdrawn" });

const form = defineForm({
  id: "house",
  version: 2,
  label,
  schema: z.object({
    village: field(z.string(), { label, privacy: "public" }),
    head,
    rooms: field(z.number(), { label, privacy: "public" }),
  }),
  migrations: { 1: ({ place, ...rest }) => ({ ...rest, village: place }) },
});

interface House {
  village: string;
  head?: string | undefined;
  rooms: number;
}

const device = emptyDevice();
let handle: SchemaFormHandle<House>;

function HouseForm({ record, baseRevision }: { readonly record: House; readonly baseRevision: number }) {
  const draft = { store: device.store, key: "house:1", delay: 10, baseRevision };
  handle = useSchemaForm<House>(form, { record, draft, onSubmit: () => undefined });
  return null;
}

const show = (record: House, baseRevision: number) =>
  render(
    <StrictMode>
      <HouseForm record={record} baseRevision={baseRevision} />
    </StrictMode>,
  );

async function restored(content: Partial<DraftContent> & { readonly values: Values }, record: House) {
  const about = { key: "house:1", formId: "house", formVersion: 2, revision: 4, baseRevision: 1 };
  await device.keep({ ...about, ...content });
  show(record, 2);
  await waitFor(() => expect(handle.draft.state.found).toBeDefined());
  act(() => expect(handle.draft.restore()).toMatchObject({ ok: true }));
}

const merged = (base: unknown, theirs: House) =>
  mergeRecords(form.model, { base, mine: toRecord(form.model, handle.values()), theirs });

describe("what a restored draft was begun from", () => {
  it("is kept with it, so that a record somebody changed meanwhile is asked about only where both changed it", async () => {
    const { unmount } = show({ village: "ป่าแดด", rooms: 3 }, 1);
    act(() => setRooms(4));
    await waitFor(async () =>
      expect(await device.store.load("house:1")).toMatchObject({ draft: { before: { rooms: 3 } } }),
    );
    unmount();
    const theirs = { village: "ป่าแดดใต้", rooms: 3 };
    show(theirs, 2);
    await waitFor(() => expect(handle.draft.state.found).toBeDefined());
    act(() => expect(handle.draft.restore()).toMatchObject({ ok: true }));
    const { base = {} } = handle.draft.state;
    expect(base).toEqual({ village: "ป่าแดด", head: "", rooms: 3 });
    expect(merged(toRecord(form.model, base), theirs).mergedWith()).toEqual({
      ok: true,
      record: { village: "ป่าแดดใต้", rooms: 4 },
    });
    // What is typed from here on is still made from it.
    await waitFor(async () => {
      const kept = await device.store.load("house:1");
      expect(kept).toMatchObject({ draft: { baseRevision: 1, before: { rooms: 3 } } });
    });
  });

  it("is brought up to date with it, when the form is another version now", async () => {
    const theirs = { village: "ป่าแดด", rooms: 7 };
    const old = { formVersion: 1, values: { place: "แม่สาย", rooms: 3 }, before: { place: "ป่าแดด" } };
    await restored(old, theirs);
    expect(handle.draft.state.base).toEqual({ village: "ป่าแดด", head: "", rooms: 3 });
    const { conflicts, mergedWith } = merged(toRecord(form.model, handle.draft.state.base ?? {}), theirs);
    expect(conflicts).toEqual([]);
    expect(mergedWith()).toEqual({ ok: true, record: { village: "แม่สาย", rooms: 7 } });
  });

  it("is not known of a draft that does not say, and what is stored now is never taken for it", async () => {
    await restored({ values: { village: "แม่สาย", rooms: 3 } }, { village: "ป่าแดด", rooms: 7 });
    expect(handle.draft.state.base).toBeUndefined();
    await waitFor(async () => {
      const kept = await device.store.load("house:1");
      expect(kept).toMatchObject({ kind: "found", draft: { revision: 5, baseRevision: 1 } });
      expect(kept).not.toHaveProperty("draft.before");
    });
  });

  it("holds nothing that the draft may not hold, and is filled from what is stored", async () => {
    const { unmount } = show({ village: "ป่าแดด", head: "ยายคำ", rooms: 3 }, 1);
    act(() => handle.reset({ village: "ป่าแดด", head: "ยายคำ", rooms: 3 }));
    act(() => setRooms(4));
    await waitFor(async () =>
      expect(await device.store.load("house:1")).toMatchObject({ draft: { before: { rooms: 3 } } }),
    );
    expect(JSON.stringify([await device.store.load("house:1"), { ...localStorage }])).not.toContain("ยายคำ");
    unmount();
    show({ village: "ป่าแดด", head: "ยายคำ", rooms: 3 }, 2);
    await waitFor(() => expect(handle.draft.state.found).toBeDefined());
    act(() => expect(handle.draft.restore()).toMatchObject({ ok: true }));
    expect(handle.draft.state.base).toMatchObject({ head: "ยายคำ", rooms: 3 });
  });
});

function setRooms(rooms: number): void {
  engineOf(handle.control).setValue("rooms", rooms);
}
