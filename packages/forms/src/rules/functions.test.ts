import { field, statedDate } from "@saan/schema/field";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { atWork } from "../../test/costForm.js";
import { defineForm } from "../model/index.js";
import { todayInThailand } from "./dateFunctions.js";
import { functions } from "./functions.js";
import { OVER_ROWS, ROW_BY_ROW } from "./rowFunctions.js";

const label = { th: "ก", en: "A" };
const reference = () =>
  field(z.object({ code: z.string().optional(), nameAsStated: z.string() }), {
    label,
    privacy: "public",
    optionsFrom: "areas",
  }).optional();
const schema = z.object({
  a: z.number().optional(),
  b: z.number().optional(),
  text: z.string().optional(),
  yes: z.boolean().optional(),
  day: z.iso.date().optional(),
  from: z.iso.datetime({ offset: true }).optional(),
  until: z.iso.datetime({ offset: true }).optional(),
  start: statedDate.optional(),
  end: statedDate.optional(),
  tags: z.array(z.enum(["x", "y", "z"])).optional(),
  lists: z.array(z.object({ tags: z.array(z.enum(["x", "y"])).optional(), tag: z.string().optional() })).optional(),
  words: z.array(z.string()).optional(),
  rows: z.array(z.object({ n: z.number().optional(), ok: z.boolean().optional() })).optional(),
  group: z.object({ inner: z.string().optional(), box: z.boolean().optional() }).optional(),
  area: reference(),
  other: reference(),
  asks: z.unknown().optional(),
});

/** What an expression comes to, as the source of a field's options would be given it; undefined when it is empty. */
function outcome(text: string, record: object = {}): unknown {
  const rules = [{ kind: "options", field: "asks", within: text }] as const;
  const form = defineForm({ id: "f", version: 1, label, schema, rules });
  return atWork(form.model, record).run.stateAt(["asks"]).within;
}

const stated = (iso: string, precision: string, yearKind?: string) => ({ asStated: iso, iso, precision, yearKind });

describe("what a form at work knows of the functions", () => {
  it("is which of them take all rows at once, as the language describes them", () => {
    const overRows = Object.entries(functions).flatMap(([name, { over }]) => (over === "list" ? [name] : []));
    expect([...OVER_ROWS].sort()).toEqual([...overRows].sort());
    for (const name of ROW_BY_ROW) expect(OVER_ROWS).toContain(name);
  });
});

describe("reckoning", () => {
  it.each([
    ["a + b * 2", { a: 1, b: 3 }, 7],
    ["0.1 + 0.2", {}, 0.3],
    ["a / b", { a: 1, b: 0 }, undefined],
    ["a + b", { a: 1 }, undefined],
    ["a - b", { a: 1, b: 1 }, 0],
    ["-a", { a: 2 }, -2],
    ["sum(a, b, 4)", { a: 1 }, 5],
    ["sum(rows.*.n)", { rows: [{ n: 1 }, {}, { n: 2.5 }] }, 3.5],
    ["sum(rows.*.n)", {}, undefined],
    ["sum(rows.*.n)", { rows: [{}, {}] }, undefined],
    ["sum(a, b)", {}, undefined],
    ["sum(a, b)", { a: 0 }, 0],
    ["coalesce(sum(rows.*.n), 0)", {}, 0],
    ["sum(a, b)", { a: 1e308, b: 1e308 }, undefined],
    ["count(rows.*.n)", {}, 0],
    ["min(rows.*.n)", { rows: [{ n: 4 }, {}, { n: 2 }] }, 2],
    ["max(rows.*.n, 9)", { rows: [{ n: 4 }] }, 9],
    ["max(rows.*.n)", {}, undefined],
    ["average(rows.*.n)", { rows: [{ n: 4 }, {}, { n: 1 }] }, 2.5],
    ["count(rows)", { rows: [{}, { n: 1 }] }, 2],
    ["count(rows.*.n)", { rows: [{}, { n: 1 }] }, 1],
    ["sum(rows.*.n * a)", { rows: [{ n: 1 }, { n: 2 }], a: 10 }, 30],
    ["round(1.005, 2)", {}, 1.01],
    ["round(-2.5)", {}, -3],
    ["round(1234, -2)", {}, 1200],
    ["floor(-1.5) + ceiling(1.2) + abs(-3)", {}, 3],
    ["1e308 * 10", {}, undefined],
  ])("%s of %j is %s", (text, record, expected) => {
    expect(outcome(text, record)).toBe(expected);
  });
});

describe("yes and no", () => {
  it.each([
    ["yes and true", {}, false],
    ["not(yes)", {}, true],
    ["a = b", {}, true],
    ["a != b", { a: 1 }, true],
    ["a < b", { a: 1 }, false],
    ["a >= b", { b: 1 }, false],
    ["text = 'ก'", { text: "ก" }, true],
    ["text = ''", {}, true],
    ["answered(yes)", { yes: false }, true],
    ["empty(text)", {}, true],
    ["answered(group)", { group: { box: false } }, false],
    ["answered(group)", { group: { inner: "ก" } }, true],
    ["answered(rows)", { rows: [{}] }, true],
    ["includes(tags, 'y')", { tags: ["x", "y"] }, true],
    ["includes(tags, 'z')", { tags: ["x", "y"] }, false],
    ["some(rows.*.n > 3)", { rows: [{ n: 1 }, { n: 4 }] }, true],
    ["every(rows.*.ok)", { rows: [{ ok: true }, {}] }, false],
    ["every(rows.*.ok)", {}, true],
    ["every(answered(rows.*.n))", { rows: [{ n: 1 }, {}] }, false],
    ["every(answered(rows.*.n))", { rows: [{ n: 1 }, { n: 0 }] }, true],
    ["every(not(empty(rows.*.n)))", { rows: [{ n: 1 }, {}] }, false],
    ["some(empty(rows.*.n))", { rows: [{ n: 1 }, {}] }, true],
    ["some(empty(rows.*.n))", { rows: [{ n: 1 }] }, false],
    ["every(empty(rows.*.n) or rows.*.ok)", { rows: [{ n: 1, ok: true }, {}] }, true],
    ["every(empty(rows.*.n) or rows.*.ok)", { rows: [{ n: 1 }, { ok: true }] }, false],
    ["every(rows.*.n <= max(rows.*.n))", { rows: [{ n: 1 }, { n: 2 }] }, true],
    ["every(includes(lists.*.tags, 'x'))", { lists: [{ tags: ["x", "y"] }, { tags: ["y"] }] }, false],
    ["every(includes(lists.*.tags, 'x'))", { lists: [{ tags: ["x", "y"] }, { tags: ["x"] }] }, true],
    ["every(includes(tags, lists.*.tag))", { tags: ["x"], lists: [{ tag: "x" }, { tag: "y" }] }, false],
    ["some(answered(words))", { words: ["", "ก"] }, true],
    ["every(answered(words))", { words: ["", "ก"] }, false],
    ["answered(rows.*.n)", { rows: [{ n: 1 }, {}] }, true],
    ["area = other", { area: { code: "56", nameAsStated: "ก" }, other: { code: "56", nameAsStated: "ข" } }, true],
    ["area = other", { area: { nameAsStated: "ก" }, other: { code: "56", nameAsStated: "ก" } }, false],
    ["area.code = '56'", { area: { code: "56", nameAsStated: "ก" } }, true],
    ["if(yes, 1, 2) = 2", {}, true],
    ["coalesce(a, b, 7) = 7", {}, true],
  ])("%s of %j is %s", (text, record, expected) => {
    expect(outcome(text, record)).toBe(expected);
  });
});

describe("text", () => {
  it("has the letters a reader sees, and is joined without what is empty", () => {
    expect(outcome("length(text)", { text: "เด็กที่รัก" })).toBe(6);
    expect(outcome("concat(text, ' ', a, area)", { text: "ก", a: 2, area: { nameAsStated: "แม่กา" } })).toBe("ก 2แม่กา");
    expect(outcome("concat(text, a)")).toBeUndefined();
  });
});

describe("dates", () => {
  it.each([
    ["year(day)", { day: "2024-10-01" }, 2024],
    ["fiscalYear(day)", { day: "2024-10-01" }, 2568],
    ["fiscalYear(start)", { start: stated("2024", "year", "fiscal") }, 2567],
    ["fiscalYear(start)", { start: stated("2024", "year", "calendar") }, undefined],
    ["year(start)", { start: stated("2024-08", "late-month") }, 2024],
    ["daysBetween(day, '2024-03-01')", { day: "2024-02-28" }, 2],
    ["daysBetween(start, '2024-03-01')", { start: stated("2024-02", "month") }, undefined],
    ["yearsBetween('2010-11-23', '2026-11-22')", {}, 15],
    ["yearsBetween('2026-11-22', '2010-11-22')", {}, -16],
    ["yearsBetween(start, '2026-11-22')", { start: stated("2010-01", "month") }, 16],
    ["yearsBetween(start, '2026-11-22')", { start: stated("2010", "year") }, undefined],
    ["today()", {}, "2026-11-22"],
    ["day < today()", { day: "2026-11-21" }, true],
    ["start = end", { start: stated("2024-08", "month"), end: stated("2024-08", "month") }, true],
    ["start < end", { start: stated("2024-08", "month"), end: stated("2024-08-15", "day") }, false],
    ["start > end", { start: stated("2024-08", "month"), end: stated("2024-08-15", "day") }, false],
    ["start <= end", { start: stated("2024-08", "month"), end: stated("2024-08-15", "day") }, true],
    ["start < end", { start: stated("2024-08", "early-month"), end: stated("2024-08-15", "day") }, true],
    ["from < until", { from: "2024-01-05T13:00:00+07:00", until: "2024-01-05T06:30:00Z" }, true],
    ["from >= until", { from: "2024-01-05T13:00:00+07:00", until: "2024-01-05T06:00:00Z" }, true],
    ["from > until", { from: "2024-01-05T13:00:00+07:00", until: "2024-01-05T06:00:00Z" }, false],
    // Half past one in the night in Thailand: of the next day there.
    ["from > day", { from: "2024-01-05T18:30:00Z", day: "2024-01-05" }, true],
    ["from <= day", { from: "2024-01-05T18:30:00Z", day: "2024-01-06" }, true],
    ["daysBetween(from, until)", { from: "2024-01-05T16:59:00Z", until: "2024-01-05T17:00:00Z" }, 1],
    ["fiscalYear(from)", { from: "2024-09-30T17:00:00Z" }, 2568],
    ["text < day", { text: "เดือนหน้า", day: "2026-11-21" }, false],
  ])("%s of %j is %s", (text, record, expected) => {
    expect(outcome(text, record)).toBe(expected);
  });

  it("are those of Thailand, wherever the machine stands", () => {
    expect(todayInThailand(Date.UTC(2026, 10, 21, 16, 59))).toBe("2026-11-21");
    expect(todayInThailand(Date.UTC(2026, 10, 21, 17, 0))).toBe("2026-11-22");
  });
});

describe("whatever the values", () => {
  const texts = [
    "sum(rows.*.n) / a + b",
    "if(answered(group), day, start) < end",
    "concat(text, tags, area, yes, rows.*.n)",
    "fiscalYear(start) + yearsBetween(day, end) * daysBetween(start, today())",
    "includes(tags, text) or some(rows.*.ok) or every(rows.*.ok) and area = other",
    "round(a, b) + length(text) + count(rows, tags) + average(rows.*.n)",
  ];

  it("an expression comes to something and never throws", () => {
    const anything = fc.dictionary(fc.constantFrom(...Object.keys(schema.shape)), fc.anything());
    fc.assert(
      fc.property(fc.constantFrom(...texts), anything, (text, record) => {
        expect(() => outcome(text, record)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});
