// @vitest-environment node

import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { partnerForm } from "../../test/partnerForm.js";
import { defineForm } from "../model/index.js";
import { exportRows, guessMapping, readRows, readTable, reportOf, type Sheet, templateOf } from "./index.js";
import { writeWorkbook } from "./WorkbookWriter.js";

const { model } = partnerForm;

async function sheetsOf(bytes: Uint8Array, name = "a.xlsx"): Promise<readonly Sheet[]> {
  const reading = await readTable(bytes, { name });
  if (!reading.ok) throw new Error(reading.reason);
  return reading.sheets;
}

async function recordsOf(bytes: Uint8Array, name?: string): Promise<readonly unknown[]> {
  const [sheet] = await sheetsOf(bytes, name);
  const reading = await readRows(partnerForm, sheet as Sheet, guessMapping(model, (sheet as Sheet).columns));
  expect(reading.issues).toEqual([]);
  return reading.records;
}

const text = fc
  .string({
    unit: fc.constantFrom("ก", "น้ำ", "=", "+", "-", "@", "1", "<", "&", '"', "'", ",", "\n", "_x000D_", "😀", "\u0007"),
    minLength: 1,
    maxLength: 12,
  })
  .map((one) => `ชื่อ${one}`);
const formula = fc.constantFrom(
  '=HYPERLINK("http://evil.example")',
  "+cmd|' /C calc'!A0",
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(A1)",
  "\t=1+1x",
  "'=1",
);
const telephone = fc.constantFrom("+66 81 234 5678", "0812345678", "053-123 456");
const kind = fc.constantFrom("municipality", "office", "school");
const record = fc.record(
  {
    name: fc.oneof(
      text,
      formula.map((one) => one.trim()),
    ),
    kind,
    kinds: fc.uniqueArray(kind, { minLength: 1, maxLength: 3 }),
    telephone,
    children: fc.nat(100_000),
    share: fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
    joined: fc
      .date({ min: new Date("1950-01-01T00:00:00Z"), max: new Date("2090-12-31T00:00:00Z"), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10)),
    signed: fc.constantFrom(
      { asStated: "ส.ค. 63", iso: "2020-08", precision: "month" },
      { asStated: "๑๙ กรกฎาคม ๒๕๖๒", iso: "2019-07-19", precision: "day" },
    ),
    active: fc.boolean(),
    place: text.map((nameAsStated) => ({ nameAsStated })),
    contact: fc.record({ post: text, telephone }),
    parties: fc.array(fc.record({ title: text, role: fc.constantFrom("hub", "member") }), {
      minLength: 1,
      maxLength: 4,
    }),
    villages: fc.array(text, { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ["name", "kind", "children", "joined", "active"] },
);

/** Line ends and blanks around a text are of the cell, not of the answer. */
const trimmed = (value: unknown): unknown => {
  if (typeof value === "string") return value.trim();
  if (Array.isArray(value)) return value.map(trimmed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, trimmed(inner)]));
};

describe("records in a file", () => {
  it.each([
    ["xlsx", "th"],
    ["xlsx", "en"],
    ["csv", "th"],
    ["csv", "en"],
  ] as const)("are the same when they are read back: %s in %s", async (format, locale) => {
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 4 }), async (records) => {
        const bytes = exportRows(model, records, { locale, format });
        expect(await recordsOf(bytes, `a.${format}`)).toEqual(records.map(trimmed));
      }),
      { numRuns: 60 },
    );
  });

  it("hold no formula: text is text in a workbook, and inert in separated values", () => {
    const records = [
      {
        name: '=HYPERLINK("http://evil.example")',
        kind: "school",
        children: -5,
        telephone: "+66 81 234 5678",
        joined: "",
        active: false,
      },
    ];
    const parts = unzipSync(exportRows(model, records, { locale: "th" }));
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] as Uint8Array);
    expect(sheet).not.toContain("<f>");
    expect(sheet).toContain('t="inlineStr"><is><t xml:space="preserve">=HYPERLINK(&quot;');
    const line = new TextDecoder().decode(exportRows(model, records, { locale: "th", format: "csv" })).split("\r\n")[1];
    expect(line).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
    expect(line).toContain(",+66 81 234 5678,-5,");
  });
});

describe("a template", () => {
  it.each(["th", "en"] as const)("that is filled in is read back, every column for its field: %s", async (locale) => {
    const [sheet, instructions, lists] = await sheetsOf(templateOf(model, { locale, rows: { parties: 2 } }));
    expect(sheet?.rows.length).toBe(1);
    expect(instructions?.rows.length).toBeGreaterThan(sheet?.columns.length ?? 0);
    expect(lists).toMatchObject({ isHidden: true });
    const mapping = guessMapping(model, sheet?.columns ?? []);
    expect(mapping.map(({ confidence }) => confidence)).toEqual(new Array(sheet?.columns.length).fill(1));
    const paths = mapping.map(({ path }) => path.join("."));
    expect(paths).toEqual([
      ..."name kind kinds telephone children share joined signed active place contact.post contact.telephone".split(
        " ",
      ),
      ..."parties.0.title parties.0.role parties.1.title parties.1.role villages.0 villages.1 villages.2".split(" "),
    ]);
    const filled = [
      sheet?.columns.map(({ header }) => header) ?? [],
      [
        "ก",
        locale === "th" ? "โรงเรียน" : "School",
        "",
        "",
        "๑๒",
        "",
        "19 ก.ค. 2562",
        "",
        locale === "th" ? "ใช่" : "Yes",
      ],
    ];
    const bytes = writeWorkbook([{ name: "ก", columns: [], rows: filled }], "d mmmm yyyy");
    expect(await recordsOf(bytes)).toEqual([
      { name: "ก", kind: "school", children: 12, joined: "2019-07-19", active: true },
    ]);
  });

  it("offers the answers of a choice, says what to write, and is the same each time", () => {
    const bytes = templateOf(model, { locale: "th" });
    expect(templateOf(model, { locale: "th" })).toEqual(bytes);
    const sheet = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] as Uint8Array);
    expect(sheet).toContain('type="list" showErrorMessage="1"');
    expect(sheet).toContain("<formula1>'รายการตัวเลือก'!$A$1:$A$3</formula1>");
    expect(sheet).toContain('promptTitle="จำนวนเด็ก" prompt="ต้องกรอก&#10;พิมพ์ตัวเลข หน่วยเป็นคน"');
  });
});

describe("a report", () => {
  it("says where, what and what to do, for every cell that is wrong", async () => {
    const header = "ชื่อหน่วยงาน,ประเภท,จำนวนเด็ก,วันที่เข้าร่วม,ดำเนินการอยู่";
    const table = await readTable(new TextEncoder().encode(`${header}\nก,โรงเรยน,สาม,1/2/24,ใช่\n`), { name: "ก.csv" });
    const sheet = (table.ok && table.sheets[0]) as Sheet;
    const reading = await readRows(partnerForm, sheet, guessMapping(model, sheet.columns));
    const [report] = await sheetsOf(reportOf(reading, { locale: "th" }));
    const rows = report?.rows.slice(1).map(({ cells }) => cells.slice(0, 6).map((cell) => cell?.value));
    expect(rows).toEqual([
      ["ก", 2, "B2", "ประเภท", "โรงเรยน", "เลือกจากตัวเลือกที่มีในช่อง “ประเภท”"],
      ["ก", 2, "C2", "จำนวนเด็ก", "สาม", "กรอกจำนวนเด็กเป็นตัวเลข เช่น 120"],
      ["ก", 2, "D2", "วันที่เข้าร่วม", "1/2/24", "“1/2/24” อ่านได้หลายอย่าง เลือกวันที่เข้าร่วมให้ตรง หรือกรอกปี พ.ศ. สี่หลัก"],
    ]);
  });
});

describe("what a role may not see or write", () => {
  it("has no column, and is not taken from a file", async () => {
    const schema = z.object({ name: z.string(), note: z.string().optional(), total: z.number().optional() });
    const form = defineForm({
      id: "costs",
      version: 1,
      label: { th: "ค่าใช้จ่าย", en: "Costs" },
      schema,
      fields: { note: { access: { guest: "hidden" } }, total: { access: { guest: "read" } } },
      rules: [{ kind: "warn", field: "total", that: ". < 100", message: { th: "มาก", en: "Much" } }],
    });
    const headers = async (bytes: Uint8Array) => (await sheetsOf(bytes))[0]?.columns.map(({ header }) => header);
    expect(await headers(templateOf(form.model, { locale: "en", role: "guest" }))).toEqual(["Name"]);
    const records = [{ name: "a", note: "b", total: 200 }];
    expect(await headers(exportRows(form.model, records, { locale: "en", role: "guest" }))).toEqual(["Name", "Total"]);
    const [sheet] = await sheetsOf(exportRows(form.model, records, { locale: "en" }));
    const mapping = guessMapping(form.model, sheet?.columns ?? []);
    const own = await readRows(form, sheet as Sheet, mapping, { role: "officer" });
    expect(own.rows[0]).toMatchObject({ ok: true, record: records[0], advice: [{ address: "C2", code: "rule" }] });
    const guest = await readRows(form, sheet as Sheet, mapping, { role: "guest" });
    expect(guest.issues).toMatchObject([
      { address: "B2", code: "not-allowed" },
      { address: "C2", code: "not-allowed" },
    ]);
    expect(await headers(templateOf(form.model, { locale: "en" }))).toEqual(["Name"]);
    const nobody = await readRows(form, sheet as Sheet, mapping);
    expect(nobody.issues).toEqual(guest.issues);
  });

  it("is what a readOnly rule locks, too, whoever brings it in", async () => {
    const schema = z.object({ state: z.enum(["draft", "approved"]), total: z.number().optional() });
    const rules = [{ kind: "readOnly", field: "total", when: "state != 'approved'" }] as const;
    const label = { th: "ค่าใช้จ่าย", en: "Costs" };
    const form = defineForm({ id: "costs", version: 1, label, schema, rules });
    const [sheet] = await sheetsOf(new TextEncoder().encode("state,total\ndraft,3\napproved,3\ndraft,"), "a.csv");
    const mapping = guessMapping(form.model, sheet?.columns ?? []);
    for (const options of [{}, { role: "officer" }]) {
      const { rows } = await readRows(form, sheet as Sheet, mapping, options);
      expect(rows.map(({ ok, issues }) => [ok, issues.map(({ address, code }) => `${address} ${code}`)])).toEqual([
        [false, ["B2 not-allowed"]],
        [true, []],
        [true, []],
      ]);
    }
  });
});
