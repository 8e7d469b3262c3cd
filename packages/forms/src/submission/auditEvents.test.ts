import { agreement } from "@saan/schema/agreement";
import { field } from "@saan/schema/field";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { anyAgreement } from "../../test/anyAgreement.js";
import { defineForm } from "../model/index.js";
import { auditEvents } from "./index.js";

const options = { actor: "user-1", at: "2026-11-22T09:00:00Z" };
const label = { th: "ช่อง", en: "Field" };
const sensitive = {
  label,
  privacy: "sensitive",
  purpose: { th: "เพื่อช่วยเหลือ", en: "To help" },
  retention: "with-the-record",
} as const;
const form = defineForm({
  id: "visit",
  version: 3,
  label,
  schema: z.object({
    title: field(z.string(), { label: { th: "ชื่อ", en: "Title" }, privacy: "public" }),
    illness: field(z.string(), sensitive).optional(),
    care: field(z.object({ place: field(z.string(), { label, privacy: "public" }) }), sensitive).optional(),
    when: field(z.date(), { label, privacy: "public" }).optional(),
    rows: z.array(z.object({ id: z.string(), name: field(z.string(), { label, privacy: "public" }) })),
  }),
});
const before = {
  title: "ก",
  illness: "ไข้",
  rows: [
    { id: "1", name: "หนึ่ง" },
    { id: "2", name: "สอง" },
  ],
};

describe("the events of a change", () => {
  it("are one for each field, with its words and its values", () => {
    expect(auditEvents(form, before, { ...before, title: "ข", when: new Date("2019-07-19") }, options)).toEqual([
      {
        ...options,
        form: "visit",
        version: 3,
        node: "title",
        path: ["title"],
        label: { th: "ชื่อ", en: "Title" },
        privacy: "public",
        change: "changed",
        before: "ก",
        after: "ข",
      },
      expect.objectContaining({ node: "when", change: "stated", after: "2019-07-19" }),
    ]);
  });

  it("do not tell what is sensitive, nor what is in something sensitive, unless asked", () => {
    const after = { ...before, illness: "หวัด", care: { place: "บ้าน" } };
    const events = auditEvents(form, before, after, options);
    expect(events).toMatchObject([
      { node: "illness", change: "changed", masked: true },
      { node: "care.place", change: "stated", masked: true, privacy: "sensitive" },
    ]);
    expect(JSON.stringify(events)).not.toMatch(/หวัด|ไข้|บ้าน/);
    expect(auditEvents(form, before, after, { ...options, unmasked: true })).toMatchObject([
      { before: "ไข้", after: "หวัด" },
      { after: "บ้าน" },
    ]);
  });

  it("follow rows by their id: moved, changed, added and removed ones", () => {
    const rows = [
      { id: "2", name: "สองใหม่" },
      { id: "1", name: "หนึ่ง" },
      { id: "3", name: "สาม" },
    ];
    const told = auditEvents(form, before, { ...before, rows }, options).map(({ node, path, change }) => [
      node,
      path.join("."),
      change,
    ]);
    expect(told).toEqual([
      ["rows", "rows", "moved"],
      ["rows.*.name", "rows.0.name", "changed"],
      ["rows.*.id", "rows.2.id", "stated"],
      ["rows.*.name", "rows.2.name", "stated"],
    ]);
    const removed = auditEvents(form, before, { ...before, rows: before.rows.slice(1) }, options);
    expect(removed.map(({ path, change }) => `${path.join(".")} ${change}`)).toEqual([
      "rows.0.id removed",
      "rows.0.name removed",
    ]);
  });

  it("are none without a change, and all are of a new record or of one that is gone", () => {
    const agreementForm = defineForm({ id: "agreement", version: 1, record: agreement });
    fc.assert(
      fc.property(anyAgreement, (record) => {
        expect(auditEvents(agreementForm, record, structuredClone(record), options)).toEqual([]);
        const stated = auditEvents(agreementForm, undefined, record, options);
        const removed = auditEvents(agreementForm, record, undefined, options);
        expect(new Set(stated.map(({ change }) => change))).toEqual(new Set(["stated"]));
        expect(removed.map(({ path }) => path)).toEqual(stated.map(({ path }) => path));
      }),
      { numRuns: 40 },
    );
  });
});
