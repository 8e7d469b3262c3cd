import { field } from "@saan/schema/field";
import { act, render, waitFor } from "@testing-library/react";
import { StrictMode } from "react";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { emptyDevice } from "../../test/emptyDevice.js";
import { defineForm } from "../model/index.js";
import type { Values } from "../values/index.js";
import { type DraftBinding, type DraftOptions, useDraft, useSchemaForm } from "./index.js";

const device = emptyDevice();

const form = defineForm({
  id: "note",
  version: 3,
  label: { th: "บันทึก", en: "Note" },
  schema: z.object({
    name: field(z.string(), { label: { th: "ชื่อ", en: "Name" }, privacy: "public" }),
    people: field(z.number().optional(), { label: { th: "คน", en: "People" }, privacy: "public" }),
  }),
  migrations: {
    1: ({ heading, ...rest }) => ({ ...rest, title: heading }),
    2: ({ title, ...rest }) => ({ ...rest, name: title === "พัง" ? fail() : title }),
  },
});

function fail(): never {
  throw new TypeError("a mistake");
}

interface Seen {
  readonly draft: DraftBinding;
  values(): Values;
}

function NoteForm({ migrate, seen }: { migrate?: DraftOptions["migrate"]; seen: (seen: Seen) => void }) {
  const handle = useSchemaForm(form, { onSubmit: () => undefined });
  const draft = useDraft(handle.control, { store: device.store, key: "note:new", delay: 10, migrate });
  seen({ draft, values: handle.values });
  return null;
}

async function shown(formVersion: number, values: Values, migrate?: DraftOptions["migrate"]) {
  await device.keep({ key: "note:new", formId: "note", formVersion, revision: 4, values });
  let last: Seen | undefined;
  render(
    <StrictMode>
      <NoteForm migrate={migrate} seen={(seen) => (last = seen)} />
    </StrictMode>,
  );
  await waitFor(() => expect(last?.draft.found).toBeDefined());
  return { draft: () => (last as Seen).draft, values: () => last?.values() };
}

describe("a draft of an earlier version of its form", () => {
  it("is brought up to date by the migrations of the form, when the tool has none of its own", async () => {
    const { draft, values } = await shown(1, { heading: "เก่า", people: 3 });
    act(() => expect(draft().restore()).toEqual({ ok: true, unmatched: [] }));
    expect(values()).toEqual({ name: "เก่า", people: 3 });
    await waitFor(async () => {
      expect(await device.store.load("note:new")).toMatchObject({ draft: { formVersion: 3, values: { name: "เก่า" } } });
    });
  });

  it("is brought up to date by the tool alone, when that wants to", async () => {
    const { draft, values } = await shown(1, { heading: "เก่า" }, ({ values }) => ({ name: `เดิม ${values.heading}` }));
    act(() => expect(draft().restore()).toMatchObject({ ok: true }));
    expect(values()).toMatchObject({ name: "เดิม เก่า" });
  });

  it("is kept as it is when a migration of the form breaks", async () => {
    const { draft, values } = await shown(2, { title: "พัง" });
    act(() => expect(draft().restore()).toEqual({ ok: false, reason: "failed" }));
    expect(draft().migrationFailed).toEqual({ error: new TypeError("a mistake") });
    expect(values()).toMatchObject({ name: "" });
    expect(await device.store.load("note:new")).toMatchObject({ draft: { formVersion: 2, values: { title: "พัง" } } });
  });

  it("has its fields matched by name from a version nobody leads on from", async () => {
    const { draft, values } = await shown(0, { name: "ชื่อ", phone: "08" });
    act(() => expect(draft().restore()).toEqual({ ok: true, unmatched: [{ path: ["phone"], value: "08" }] }));
    expect(values()).toMatchObject({ name: "ชื่อ" });
  });
});
