import { describe, expect, it } from "vitest";
import * as z from "zod";
import { sent } from "../../test/sentEntries.js";
import { defineForm } from "../model/index.js";
import { toValues } from "../values/index.js";
import { readSubmission } from "./index.js";

const label = { th: "แบบทดสอบ", en: "Test form" };

describe("what a role may write", () => {
  const schema = z.object({
    title: z.string(),
    status: z.enum(["new", "done"]).optional(),
    secret: z.string().optional(),
    rows: z.array(z.object({ id: z.string(), name: z.string(), mark: z.number().optional() })),
    total: z.object({ amount: z.number().optional(), note: z.string().optional() }).optional(),
  });
  const form = defineForm({
    id: "t",
    version: 1,
    schema,
    label,
    fields: {
      status: { access: { officer: "write", default: "read" } },
      secret: { access: { village: "hidden" } },
      "rows.*.mark": { access: { village: "read" } },
      total: { access: { village: "read" } },
      "total.note": { access: { village: "write" } },
    },
  });
  const before = {
    title: "ก",
    status: "new",
    secret: "x",
    rows: [
      { id: "1", name: "หนึ่ง", mark: 4 },
      { id: "2", name: "สอง", mark: 5 },
    ],
    total: { amount: 9 },
  } as const;

  it("is taken; the rest is as it was, without a word when nothing was sent for it", () => {
    const input = {
      title: "ข",
      rows: [
        { id: "2", name: "สองใหม่" },
        { id: "3", name: "สาม" },
      ],
      total: { note: "น" },
    };
    expect(readSubmission(form, input, { role: "village", before })).toMatchObject({
      ok: true,
      value: {
        title: "ข",
        status: "new",
        secret: "x",
        rows: [
          { id: "2", name: "สองใหม่", mark: 5 },
          { id: "3", name: "สาม" },
        ],
        total: { amount: 9, note: "น" },
      },
    });
  });

  it("is an issue where something else was sent, and that is not taken", () => {
    const input = {
      ...before,
      status: "done",
      secret: "y",
      rows: [{ id: "1", name: "หนึ่ง", mark: 10 }, before.rows[1]],
      total: { amount: 1 },
    };
    const { ok, issues, values } = readSubmission(form, input, { role: "village", before });
    expect(ok).toBe(false);
    expect(issues.map(({ path, code }) => `${path.join(".")} ${code}`)).toEqual([
      "status not-allowed",
      "secret not-allowed",
      "rows.0.mark not-allowed",
      "total.amount not-allowed",
    ]);
    expect(values).toMatchObject(toValues(form.model, before));
    expect(readSubmission(form, input, { role: "officer", before }).ok).toBe(true);
  });

  it("is for somebody without a role what is said of everybody, and else nothing that access is ruled for", () => {
    const { issues } = readSubmission(form, { ...before, title: "ข", status: "done", secret: "y" }, { before });
    expect(issues.map(({ path, code }) => `${path.join(".")} ${code}`)).toEqual([
      "status not-allowed",
      "secret not-allowed",
    ]);
    expect(readSubmission(form, { ...before, title: "ข" }, { before })).toMatchObject({
      ok: true,
      value: { title: "ข" },
    });
    const open = defineForm({
      id: "o",
      version: 1,
      label,
      schema,
      fields: { status: { access: { default: "write" } } },
    });
    expect(readSubmission(open, { ...before, status: "done" }, { before }).ok).toBe(true);
  });

  it("is the same in an HTML form", () => {
    const data = sent([
      ["title", "ข"],
      ["status", "done"],
      ["rows.0.id", "1"],
      ["rows.0.name", "หนึ่ง"],
    ]);
    const submission = readSubmission(form, data, { role: "village", before });
    expect(submission.issues).toMatchObject([{ path: ["status"], code: "not-allowed" }]);
    expect(submission.values).toMatchObject({ title: "ข", status: "new", secret: "x", rows: [{ id: "1", mark: 4 }] });
  });
});
