import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { defineForm } from "../model/index.js";
import { readSubmission } from "../submission/index.js";
import { clockDateTime, keptDateTime, storeDateTime } from "./dateTime.js";
import { readDateTime } from "./readDateTime.js";

const schemas = [
  z.iso.datetime(),
  z.iso.datetime({ precision: -1 }),
  z.iso.datetime({ precision: 0 }),
  z.iso.datetime({ precision: 3 }),
  z.iso.datetime({ offset: true }),
  z.iso.datetime({ offset: true, precision: 3 }),
  z.iso.datetime({ local: true }),
  z.iso.datetime({ local: true, precision: -1 }),
];

const moments = fc.date({
  min: new Date("1000-01-02T00:00Z"),
  max: new Date("2099-12-30T00:00Z"),
  noInvalidDate: true,
});
const storageOf = (schema: z.ZodType) => {
  const form = defineForm({
    id: "meeting",
    version: 1,
    label: { th: "ประชุม", en: "Meeting" },
    schema: z.object({ begins: schema }),
  });
  return form.model.nodes.begins?.constraints.dateTime ?? { zone: "utc" };
};

describe("a date and time", () => {
  it("is stored so that its schema takes it, and shown as it was written", () => {
    fc.assert(
      fc.property(moments, fc.constantFrom(...schemas), (moment, schema) => {
        const [day = "", time = ""] = moment.toISOString().slice(0, 16).split("T");
        const stored = storeDateTime(day, time, storageOf(schema));
        expect(schema.safeParse(stored).success, stored).toBe(true);
        expect(clockDateTime(stored)).toBe(`${day}T${time}`);
        expect(readDateTime(stored, storageOf(schema))).toBe(stored);
      }),
    );
  });

  it.each([
    ["2024-01-05T06:00:00Z", "2024-01-05T13:00"],
    ["2024-01-05T20:30:59.999Z", "2024-01-06T03:30"],
    ["2024-01-05T13:00:00+07:00", "2024-01-05T13:00"],
    ["2024-01-05T13:00:00+09:00", "2024-01-05T11:00"],
    ["2024-01-05T13:00:00", "2024-01-05T13:00"],
    ["2024-02-30T13:00:00Z", undefined],
    ["5/1/2567 13.00", undefined],
    ["", undefined],
  ])("stored as %s is %s on a clock in Thailand", (stored, clock) => {
    expect(clockDateTime(stored)).toBe(clock);
  });

  it.each([
    ["5/1/2567 13.00", "2024-01-05T06:00:00Z"],
    ["๕ มกราคม ๒๕๖๗ เวลา ๑๓.๐๐ น.", "2024-01-05T06:00:00Z"],
    ["31/12/2566 24.00 น.", "2023-12-31T17:00:00Z"],
    ["1 ม.ค. 67 ตี 3", "2023-12-31T20:00:00Z"],
    ["2024-01-05T13:00", "2024-01-05T06:00:00Z"],
    ["2024-01-05T06:00:23.5Z", "2024-01-05T06:00:23.5Z"],
    ["5/1/2567", undefined],
    ["5/1/2024 13.00", undefined],
    ["2567-01-05T06:00:00Z", undefined],
    ["2567-01-05T06:00:23Z", undefined],
    ["31/2/2567 13.00", undefined],
  ])("written as %s is stored as %s", (text, stored) => {
    expect(readDateTime(text, { zone: "utc" })).toBe(stored);
  });

  it("of another era is never taken by a schema before it is understood", () => {
    expect(z.iso.datetime().safeParse("2567-01-05T06:00:00Z").success).toBe(true);
    expect(z.iso.datetime().safeParse(keptDateTime("2567-01-05T06:00:00Z")).success).toBe(false);
    expect(keptDateTime("5/1/2567 ")).toBe("5/1/2567 ");
  });
});

describe("a form without scripts", () => {
  const form = defineForm({
    id: "meeting",
    version: 1,
    label: { th: "ประชุม", en: "Meeting" },
    schema: z.object({ begins: z.iso.datetime() }),
  });
  const sent = (begins: string) => {
    const data = new FormData();
    data.set("begins", begins);
    return data;
  };

  it("reads a date and time as it was typed", () => {
    expect(readSubmission(form, sent("5 ม.ค. 67 บ่ายโมง"))).toMatchObject({
      ok: true,
      value: { begins: "2024-01-05T06:00:00Z" },
    });
  });

  it("says what is wrong with one, and keeps the text", () => {
    const read = readSubmission(form, sent("5 ม.ค. 67"));
    expect(read).toMatchObject({ ok: false, values: { begins: "5 ม.ค. 67" }, issues: [{ code: "not-a-date" }] });
    expect(readSubmission(form, sent("2567-01-05T06:00:00Z"))).toMatchObject({ ok: false });
  });

  it("keeps the seconds of one that was not changed", () => {
    const before = { begins: "2024-01-05T06:00:23.500Z" };
    expect(readSubmission(form, sent("5 ม.ค. 2567 13.00 น."), { before })).toMatchObject({ ok: true, value: before });
    expect(readSubmission(form, sent("5 ม.ค. 2567 13.01 น."), { before })).toMatchObject({
      ok: true,
      value: { begins: "2024-01-05T06:01:00Z" },
    });
  });
});
