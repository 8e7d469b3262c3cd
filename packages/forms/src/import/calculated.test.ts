// @vitest-environment node
import { field } from "@saan/schema/field";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { defineForm } from "../model/index.js";
import { guessMapping, importText, readRows, readTable, templateOf } from "./index.js";

const words = (th: string, en: string) => ({ label: { th, en }, privacy: "public" }) as const;
const place = z.object({ code: z.string().optional(), nameAsStated: z.string() });
const reference = (th: string, en: string, optionsFrom: string) =>
  field(place.optional(), { ...words(th, en), optionsFrom, freeText: true });
const form = defineForm({
  id: "t",
  version: 1,
  label: { th: "กิจกรรม", en: "Activity" },
  schema: z.object({
    title: field(z.string(), words("ชื่อ", "Title")),
    women: field(z.number().optional(), words("หญิง", "Women")),
    men: field(z.number().optional(), words("ชาย", "Men")),
    people: field(z.number(), words("รวมคน", "People")),
    share: field(z.number().optional(), words("สัดส่วน", "Share")),
    subdistrict: reference("ตำบล", "Subdistrict", "areas"),
    district: reference("อำเภอ", "District", "areas"),
    province: reference("จังหวัด", "Province", "areas"),
  }),
  rules: [
    { kind: "calculate", field: "people", from: "sum(women, men)" },
    { kind: "calculate", field: "share", from: "women / people * 100" },
    { kind: "options", field: "subdistrict", within: "district.code" },
    { kind: "options", field: "district", within: "province.code" },
  ],
});

async function read(csv: string, options: Parameters<typeof readRows>[3] = {}) {
  const table = await readTable(strToU8(csv), { name: "a.csv" });
  const sheet = table.ok ? table.sheets[0] : undefined;
  if (!sheet) throw new Error("no table");
  return readRows(form, sheet, guessMapping(form.model, sheet.columns), { today: "2026-11-22", ...options });
}

describe("a calculated field", () => {
  it("has no column in the template, and none is missing", async () => {
    const table = await readTable(templateOf(form.model, { locale: "th" }), { name: "a.xlsx" });
    const headers = table.ok ? table.sheets[0]?.columns.map(({ header }) => header) : [];
    expect(headers).toEqual(["ชื่อ", "หญิง", "ชาย", "ตำบล", "อำเภอ", "จังหวัด"]);
    expect((await read("ชื่อ,หญิง\nก,3")).missing).toEqual([]);
  });

  it("is reckoned, and what the file says otherwise is told at its cell", async () => {
    const { rows, records } = await read("ชื่อ,หญิง,ชาย,รวมคน,สัดส่วน\nก,1,2,3,33.33\nข,1,2,4,33\nค,1,2,#REF!,สาม");
    expect(records.map(({ people }) => people)).toEqual([3, 3, 3]);
    expect(rows.map(({ advice }) => advice.map(({ code, address }) => `${address} ${code}`))).toEqual([
      [],
      ["D3 calculated-otherwise"],
      ["D4 calculated-otherwise", "E4 calculated-otherwise"],
    ]);
    const [said] = rows[1]?.advice ?? [];
    expect(said).toMatchObject({ params: { asStated: "4", calculated: "3" }, written: "4" });
    expect(said && importText(said, { locale: "th", node: form.model.nodes.people })).toBe(
      "รวมคนคำนวณได้ 3 แต่ในไฟล์เป็น “4” ตรวจตัวเลขที่ใช้คำนวณ",
    );
  });

  it("is what the file says where it gives a total and not its parts, for a role as well", async () => {
    for (const options of [{}, { role: "officer" }]) {
      const { rows, records } = await read("ชื่อ,รวมคน\nก,40\nข,สี่สิบ", options);
      expect(records).toEqual([{ title: "ก", people: 40 }]);
      expect(rows[0]?.advice).toEqual([]);
      expect(rows[1]?.issues).toMatchObject([{ code: "not-a-number", address: "B3" }]);
    }
  });
});

describe("a place within another", () => {
  const known = [
    { code: "56", name: "พะเยา", within: undefined },
    { code: "57", name: "เชียงราย", within: undefined },
    { code: "5601", name: "เมือง", within: "56" },
    { code: "5701", name: "เมือง", within: "57" },
    { code: "560101", name: "เวียง", within: "5601" },
    { code: "570101", name: "เวียง", within: "5701" },
  ];
  const asked: string[] = [];
  const areas = (text: string, { within }: { readonly within?: unknown }) => {
    asked.push(`${text} ${String(within ?? "")}`.trim());
    const found = known.filter((one) => one.name === text && (within === undefined || one.within === within));
    return found.map(({ code, name }) => ({ label: name, value: { code, nameAsStated: name } }));
  };
  const csv = "ชื่อ,หญิง,ตำบล,อำเภอ,จังหวัด\nก,1,เวียง,เมือง,พะเยา\nข,1,เวียง,เมือง,เชียงราย\nค,1,เวียง,เมือง,";

  it.each([
    ["at once", areas],
    ["after a while", async (text: string, context: { readonly within?: unknown }) => areas(text, context)],
  ])("is resolved by the columns beside it, %s, and asked once for each", async (_, resolver) => {
    asked.length = 0;
    const { rows } = await read(csv, { resolvers: { areas: resolver } });
    expect(rows.map(({ record }) => [record?.subdistrict?.code, record?.district?.code])).toEqual([
      ["560101", "5601"],
      ["570101", "5701"],
      [undefined, undefined],
    ]);
    expect(rows[2]?.issues.map(({ code, address }) => `${address} ${code}`)).toEqual([
      "C4 ambiguous-choice",
      "D4 ambiguous-choice",
    ]);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it("is resolved again when the column beside it is put right", async () => {
    const reading = await read(csv, { resolvers: { areas } });
    expect(await reading.fixCell("E4", "พะเยา")).toMatchObject({
      ok: true,
      record: { subdistrict: { code: "560101" } },
    });
  });
});
