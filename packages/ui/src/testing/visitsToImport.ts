import type { CellResolvers } from "@saan/forms/import";
import { defineForm, type OptionSources } from "@saan/forms/model";
import { codelist, field } from "@saan/schema/field";
import * as z from "zod";

const purposes = codelist({
  listen: { th: "รับฟังความเห็น", en: "Listening" },
  survey: { th: "สำรวจข้อมูล", en: "Survey" },
  "follow-up": { th: "ติดตามผล", en: "Follow-up" },
});
const named = (th: string, en: string) => ({ label: { th, en }, privacy: "public" }) as const;

export const visitsForm = defineForm({
  id: "visits",
  version: 1,
  label: { th: "การลงพื้นที่", en: "Village visits" },
  schema: z.strictObject({
    village: field(z.string().min(1).max(80), named("หมู่บ้าน", "Village")),
    area: field(z.object({ code: z.string(), nameAsStated: z.string() }), {
      ...named("ตำบล", "Subdistrict"),
      optionsFrom: "areas",
    }),
    visitedOn: field(z.iso.date(), named("วันที่ลงพื้นที่", "Date of the visit")),
    purpose: field(purposes.schema, { ...named("จุดประสงค์", "Purpose"), options: purposes }),
    households: field(z.number().int().min(1).max(5000), {
      ...named("จำนวนครัวเรือน", "Households"),
      unit: { th: "ครัวเรือน", en: "households" },
    }),
    started: field(z.boolean(), named("เริ่มทำแล้ว", "Begun")).optional(),
    note: field(z.string(), { ...named("บันทึก", "Note"), widget: "multiline" }).optional(),
  }),
});

const places = [
  ["560101", "เวียง", "อ.เมืองพะเยา จ.พะเยา"],
  ["560301", "เวียง", "อ.เชียงคำ จ.พะเยา"],
  ["560113", "แม่กา", "อ.เมืองพะเยา จ.พะเยา"],
  ["560112", "แม่นาเรือ", "อ.เมืองพะเยา จ.พะเยา"],
] as const;

const choicesOf = (is: (name: string) => boolean, text: string) =>
  places
    .filter(([, name]) => is(name))
    .map(([code, name, detail]) => ({
      key: code,
      label: `ตำบล${name}`,
      detail,
      value: { code, nameAsStated: text },
    }));

export const visitResolvers: CellResolvers = {
  areas: (text) => choicesOf((name) => name === text.replace(/^(ตำบล|ต\.)\s*/, ""), text),
};

export const visitSources: OptionSources = {
  areas: { search: (query) => choicesOf((name) => name.includes(query.replace(/^ตำบล/, "")), query) },
};

const header = ["หมู่บ้าน", "ตำบล", "วันที่ลงพื้นที่", "จุดประสงค์", "จำนวนครัวเรือน", "เริ่มทำแล้ว", "พาหนะ"];

/** Rows as an office has them: with a title above, a column that no field is for, faults of every kind, and a total. */
const rows = [
  ["ตารางการลงพื้นที่ ปีงบประมาณ 2562"],
  header,
  ["บ้านสันป่าม่วง", "ต.แม่กา", "19 ก.ค. 2562", "สำรวจข้อมูล", "๘๔", "ใช่", "รถตู้"],
  ["บ้านหนองหล่ม", "เวียง", "20/07/2562", "ติดตามผล", "112", "ใช่", "รถตู้"],
  ["บ้านห้วยเคียน", "แม่กา", "31 ก.พ. 2562", "รับฟังความเหน", "สามสิบ", "", "รถตู้"],
  ["บ้านบัว", "เวียง", "2/8/2562", "สำรวจข้อมูล", "45", "บางส่วน", "รถตู้"],
  ["บ้านโซ้", "แม่ปืม", "5 ส.ค. 2562", "สำรวจข้อมูล", "60", "", ""],
  ["รวมทั้งสิ้น", "", "", "", "301", "", ""],
];

const csvOf = (lines: readonly (readonly string[])[]) => lines.map((cells) => cells.join(",")).join("\r\n");

export const visitsCsv = csvOf(rows);
/** As a spreadsheet copies them. */
export const visitsCopied = rows
  .slice(1)
  .map((cells) => cells.join("\t"))
  .join("\r\n");

/** A table of many rows; of every tenth the place has two meanings, of every fiftieth the number is none. */
export function manyVisitsCsv(count: number): string {
  const lines = Array.from({ length: count }, (_, at) => [
    `หมู่บ้านที่ ${at + 1}`,
    at % 10 === 0 ? "เวียง" : "แม่กา",
    `${(at % 28) + 1}/${(at % 12) + 1}/2562`,
    "สำรวจข้อมูล",
    at % 50 === 0 ? "ไม่ทราบ" : String((at % 300) + 1),
    "ใช่",
    "",
  ]);
  return csvOf([header, ...lines]);
}
