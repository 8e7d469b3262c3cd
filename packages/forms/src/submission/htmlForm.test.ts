// @vitest-environment node: the FormData of jsdom takes seconds to be gone through.
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { sent } from "../../test/sentEntries.js";
import { defineForm } from "../model/index.js";
import { readSubmission } from "./index.js";

const label = { th: "แบบทดสอบ", en: "Test form" };

function formOf<T>(schema: z.ZodType<T>) {
  return defineForm({ id: "t", version: 1, schema, label });
}

describe("an HTML form", () => {
  const form = formOf(
    z.object({
      title: z.string().min(1),
      people: z.int().optional(),
      opened: z.iso.date().optional(),
      begins: z.iso.time().optional(),
      ends: z.iso.time().optional(),
      agreed: z.boolean(),
      urgent: z.boolean().optional(),
      levels: z.array(z.enum(["a", "b"])),
      tags: z.array(z.string()),
      rows: z.array(z.object({ name: z.string(), done: z.boolean() })),
      scores: z.record(z.string(), z.number()),
      plan: z.file().optional(),
    }),
  );

  it("is read as the controls read what is typed: Thai digits, dates of the Buddhist era, ticked boxes", () => {
    const plan = new File(["%PDF"], "plan.pdf");
    const { ok, value } = readSubmission(
      form,
      sent([
        ["title", "บ้าน\r\nเลขที่ ๓"],
        ["people", "๑,๒๓๔"],
        ["opened", "๑๙ กรกฎาคม ๒๕๖๒"],
        ["begins", "๑๓.๓๐ น."],
        ["ends", "16:30:15"],
        ["agreed", "on"],
        ["urgent", "false"],
        ["levels", "b"],
        ["levels", "a"],
        ["tags", "ก"],
        ["tags", "ข"],
        ["rows.0.name", "หนึ่ง"],
        ["rows.0.done", "off"],
        ["rows.0.done", "on"],
        ["rows.10.name", "สอง"],
        ["rows.11.name", ""],
        ["scores.0.key", "ม.1"],
        ["scores.0.value", "๓"],
        ["plan", plan],
        ["_csrf", "x"],
        ["__proto__.polluted", "x"],
      ]),
    );
    expect(ok).toBe(true);
    expect(value).toEqual({
      title: "บ้าน\nเลขที่ ๓",
      people: 1234,
      opened: "2019-07-19",
      begins: "13:30",
      ends: "16:30:15",
      agreed: true,
      urgent: false,
      levels: ["b", "a"],
      tags: ["ก", "ข"],
      rows: [
        { name: "หนึ่ง", done: true },
        { name: "สอง", done: false },
      ],
      scores: { "ม.1": 3 },
      plan,
    });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("keeps what is no answer as it was typed, and says so at the field", () => {
    const { ok, values, issues } = readSubmission(
      form,
      sent([
        ["title", ""],
        ["people", "สิบกว่าคน"],
        ["opened", "2562-07-19"],
        ["scores.0.value", "4"],
        ["scores.1.key", "ก"],
        ["scores.1.value", "มาก"],
        ["scores.2.key", "ก"],
        ["scores.2.value", "1"],
      ]),
    );
    expect(ok).toBe(false);
    expect(values).toMatchObject({ people: "สิบกว่าคน", opened: " 2562-07-19" });
    expect(issues.map(({ path, code }) => `${path.join(".")} ${code}`)).toEqual([
      "title required",
      "people not-a-number",
      "opened not-a-date",
      "scores.0.key required",
      "scores.2.key repeated-choice",
    ]);
  });

  it("of too much is refused, and of numbers like a billion costs nothing", () => {
    const many = sent(Array.from({ length: 21_000 }, (_, index) => [`tags.${index}`, "x"] as const));
    expect(readSubmission(form, many).issues).toMatchObject([{ code: "too-big" }]);
    const { values } = readSubmission(form, sent([["tags.999999999", "ก"]]));
    expect(values.tags).toEqual(["ก"]);
  });
});
