import { describe, expect, it } from "vitest";
import * as z from "zod";
import { defineForm } from "../model/index.js";
import { readSubmission } from "../submission/index.js";
import { emptyValues, toRecord } from "./index.js";

const formOf = (schema: z.ZodType<Record<string, unknown>>) =>
  defineForm({ id: "consent", version: 1, label: { th: "ยินยอม", en: "Consent" }, schema });

describe("a field that began with an answer and was emptied", () => {
  const form = formOf(
    z.object({
      channels: z.array(z.enum(["sms", "mail"])).default(["sms"]),
      rows: z.array(z.object({ n: z.string() })).default([{ n: "ก" }]),
      note: z.string().default("ไม่มี"),
      remark: z.string().nullable().default("a"),
      counts: z.record(z.string(), z.number()).default({ a: 1 }),
      consent: z.object({ given: z.boolean().default(true), by: z.string().optional() }).optional(),
    }),
  );
  const emptied = {
    channels: [],
    rows: [],
    note: "",
    remark: "",
    counts: [],
    consent: { given: false, by: "" },
  };
  const expected = { channels: [], rows: [], note: "", remark: "", counts: {}, consent: { given: false } };

  it("is stored as it was left, not as it began", () => {
    expect(emptyValues(form.model)).toMatchObject({ channels: ["sms"], note: "ไม่มี" });
    expect(toRecord(form.model, emptied)).toEqual(expected);
  });

  it("is read so by a server, from JSON and from an HTML form", () => {
    expect(readSubmission(form, emptied)).toMatchObject({ ok: true, value: expected });
    const data = new FormData();
    for (const [name, value] of Object.entries({ note: "", remark: "", "consent.given": "off" }))
      data.append(name, value);
    expect(readSubmission(form, data)).toMatchObject({ ok: true, value: expected });
  });

  it("is left out where nobody changed anything", () => {
    expect(toRecord(form.model, emptyValues(form.model))).not.toHaveProperty("consent");
  });
});
