import { defineForm } from "@saan/forms/model";
import { field } from "@saan/schema/field";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { cellText } from "../data-table/cellText.js";
import type { AnyColumn } from "../data-table/column.js";
import { createFinder } from "../data-table/finder.js";
import { blankQuery } from "../data-table/query.js";
import { tableCsv } from "../data-table/tableCsv.js";
import { outing, outingForm } from "../testing/outingForm.js";
import { matches } from "./matches.js";
import { schemaColumns } from "./schemaColumns.js";

const { model } = outingForm;
const columns = schemaColumns(model, { locale: "th" }) as readonly AnyColumn[];
const words = { locale: "th", digits: "latn", calendar: "buddhist", yes: "ใช่", no: "ไม่ใช่" } as const;
const cell = (id: string, row: unknown = outing) => {
  const column = columns.find((one) => one.id === id);
  return column && cellText(column, row, words);
};

describe("schemaColumns", () => {
  it("has a column for every field, those of groups by the name of the group too", () => {
    expect(columns.map(({ label }) => label)).toEqual([
      "ชื่อกิจกรรม",
      "ประเภท",
      "เรื่องที่คุย",
      "วันที่จัด",
      "กำหนดครั้งต่อไป",
      "สถานที่: ชื่อสถานที่",
      "ต้องเดินทาง",
      "พาหนะ",
      "จำนวนเด็ก (คน)",
      "จำนวนผู้ใหญ่ (คน)",
      "รวม (คน)",
      "ช่วงอายุ",
      "โทรศัพท์ผู้ประสานงาน",
      "งบประมาณ (บาท)",
      "ค่าใช้จ่าย",
      "สิ่งที่พบ",
      "ใบลงทะเบียน",
      "บันทึกเพิ่มเติม",
    ]);
  });

  it.each([
    ["kind", "ค่ายครอบครัว"],
    ["topics", "อ่านหนังสือกับลูก, ฝุ่นควัน"],
    ["heldOn", "15 ก.พ. 2563"],
    ["planned", "ปลาย ส.ค. 2563"],
    ["away", "ใช่"],
    ["children", "24"],
    ["ages", "3, 12"],
    ["budget", "12,500"],
    ["costs", "ค่าอาหาร: 8,400, ค่ารถ: 3,200"],
    ["findings", "2"],
    ["paper", ""],
  ])("says %s in a cell", (id, text) => {
    expect(cell(id)).toBe(text);
  });

  it("says a date with its time, puts it in order by both, and finds it by its day in Thailand", () => {
    const meeting = z.object({ begins: z.iso.datetime() });
    const label = { th: "ประชุม", en: "Meeting" };
    const form = defineForm({ id: "meeting", version: 1, label, schema: meeting });
    const meetings = schemaColumns(form.model, { locale: "th", privacy: ["personal"] }) as readonly AnyColumn[];
    const rows = ["2024-01-05T06:00:00Z", "2024-01-05T02:30:00Z", "2024-01-05T18:00:00Z"].map((begins) => ({ begins }));
    const [column] = meetings;
    if (!column) throw new Error("no column");
    expect(rows.map((row) => cellText(column, row, words))).toEqual([
      "5 มกราคม 2567 เวลา 13.00 น.",
      "5 มกราคม 2567 เวลา 09.30 น.",
      "6 มกราคม 2567 เวลา 01.00 น.",
    ]);
    const finder = createFinder({ columns: meetings, words, rows, keyOf: (row) => (row as { begins: string }).begins });
    const sorted = finder.arrange({ ...blankQuery, sort: [{ column: "begins", direction: "ascending" }] });
    expect(sorted.entries.map(({ row }) => row)).toEqual([rows[1], rows[0], rows[2]]);
    expect(tableCsv(meetings, rows, words).split("\r\n")[1]).toBe("2024-01-05 13:00");
    expect(matches(form, { begins: { kind: "date", from: "2024-01-06", to: "2024-01-06" } }, rows[2])).toBe(true);
    expect(matches(form, { begins: { kind: "date", to: "2024-01-05" } }, rows[2])).toBe(false);
  });

  it("puts dates in order as dates, names in Thai order, and what is not stated last", () => {
    const rows = [
      { title: "แม่กา", planned: { asStated: "ส.ค. 63", iso: "2020-08", precision: "month" } },
      { title: "เกาะคา", planned: { asStated: "2562", iso: "2019", precision: "year" } },
      { title: "ขุนยวม" },
    ];
    const finder = createFinder({
      columns,
      words,
      rows,
      keyOf: (row) => (row as { title: string }).title,
    });
    const order = (column: string, direction: "ascending" | "descending") =>
      finder
        .arrange({ ...blankQuery, sort: [{ column, direction }] })
        .entries.map(({ row }) => (row as { title: string }).title);
    expect(order("title", "ascending")).toEqual(["เกาะคา", "ขุนยวม", "แม่กา"]);
    expect(order("planned", "ascending")).toEqual(["เกาะคา", "แม่กา", "ขุนยวม"]);
    expect(order("planned", "descending")).toEqual(["แม่กา", "เกาะคา", "ขุนยวม"]);
  });

  it("gives a spreadsheet bare numbers, ISO days, and dates in the words of their document", () => {
    const some = columns.filter(({ id }) => ["heldOn", "planned", "budget"].includes(id));
    const [, line] = tableCsv(some, [outing], words).split("\r\n");
    expect(line).toBe("2020-02-15,ปลาย ส.ค. 63,12500");
  });

  it("takes the fields that are named, and a group with all that is in it", () => {
    const some = schemaColumns(model, { locale: "en", only: ["title", "place"] });
    expect(some.map(({ id, label }) => [id, label])).toEqual([
      ["title", "Title"],
      ["place.name", "Place: Name of the place"],
    ]);
  });

  it("shows nothing that tells of a person, nor what nobody described, unless it is asked to", () => {
    const purpose = { th: "เพื่อดูแล", en: "For care" };
    const person = (privacy: "personal" | "sensitive", th: string) =>
      ({ label: { th, en: th }, privacy, purpose, retention: "until-withdrawn" }) as const;
    const form = defineForm({
      id: "child",
      version: 1,
      label: { th: "เด็ก", en: "Child" },
      schema: z.object({
        village: field(z.string(), { label: { th: "หมู่บ้าน", en: "Village" }, privacy: "public" }),
        name: field(z.string(), person("personal", "ชื่อ")),
        visits: field(z.array(z.object({ health: field(z.string(), person("sensitive", "สุขภาพ")) })), {
          label: { th: "การเยี่ยม", en: "Visits" },
          privacy: "public",
        }),
        nickname: z.string(),
      }),
    });
    const ids = (options: object) => schemaColumns(form.model, { locale: "th", ...options }).map(({ id }) => id);
    expect(ids({})).toEqual(["village"]);
    expect(ids({ only: ["village", "name"] })).toEqual(["village"]);
    expect(ids({ privacy: ["public", "personal"] })).toEqual(["village", "name", "nickname"]);
    expect(ids({ privacy: ["sensitive"] })).toEqual(["visits"]);
  });
});
