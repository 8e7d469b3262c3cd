// @vitest-environment node
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { partnerForm } from "../../test/partnerForm.js";
import { guessMapping, type Mapping, type ReadRowsOptions, readRows, readTable, type Sheet } from "./index.js";
import type { TableCell } from "./table.js";

const HEADER = "ชื่อหน่วยงาน,ประเภท,จำนวนเด็ก,วันที่เข้าร่วม,ดำเนินการอยู่,ทำงานร่วมกับ,สัดส่วนงบประมาณ,วันที่ลงนาม,พื้นที่,โทรศัพท์";

async function read(lines: readonly string[], options?: ReadRowsOptions, change = (mapping: Mapping) => mapping) {
  const table = await readTable(strToU8([HEADER, ...lines].join("\n")), { name: "รายชื่อ.csv" });
  if (!table.ok) throw new Error(table.reason);
  const sheet = table.sheets[0] as Sheet;
  return readRows(partnerForm, sheet, change(guessMapping(partnerForm.model, sheet.columns)), options);
}

/** One record of cells as a workbook has them. */
async function readCells(cells: readonly (TableCell | undefined)[]) {
  const header = HEADER.split(",").map((value): TableCell => ({ kind: "text", value }));
  const columns = HEADER.split(",").map((one, index) => ({ index, letter: "A", header: one, samples: [] }));
  const rows = [
    { number: 1, cells: header },
    { number: 2, cells },
  ];
  const sheet: Sheet = { name: "ก", isHidden: false, headerRow: 1, merged: [], columns, rows };
  return (await readRows(partnerForm, sheet, guessMapping(partnerForm.model, columns))).rows[0];
}

const brief = (issues: readonly { address?: string; path: readonly unknown[]; code: string }[]) =>
  issues.map(({ address, path, code }) => `${address ?? "-"} ${path.join(".")} ${code}`);
const text = (value: string): TableCell => ({ kind: "text", value });

describe("a row", () => {
  it("is a record, read as the controls of a form read what is typed", async () => {
    const { records, issues } = await read([
      'อบต. แม่กา,องค์การบริหารส่วนตําบล,"๑,๒๓๔ คน",๑๙ ก.ค. ๒๕๖๒,ใช่,"โรงเรียน; office",ร้อยละ 85.5,ส.ค. 63,แม่กา,081-234-5678',
      "โรงเรียนบ้านต๋อม,school,0,19/07/2019,/,,-,-,,",
    ]);
    expect(issues).toEqual([]);
    expect(records).toEqual([
      {
        name: "อบต. แม่กา",
        kind: "office",
        children: 1234,
        joined: "2019-07-19",
        active: true,
        kinds: ["school", "office"],
        share: 85.5,
        signed: { asStated: "ส.ค. 63", iso: "2020-08", precision: "month" },
        place: { nameAsStated: "แม่กา" },
        telephone: "081-234-5678",
      },
      { name: "โรงเรียนบ้านต๋อม", kind: "school", children: 0, joined: "2019-07-19", active: true },
    ]);
  });

  it("that is empty is skipped, one of totals is told and not read", async () => {
    const { rows, records } = await read([
      "ก,school,1,19/07/2562,ใช่",
      ",,,",
      "รวมใจ,school,1,19/07/2562,ใช่",
      "รวมทั้งสิ้น,,3,,",
    ]);
    expect(rows.map(({ row, kind, ok }) => [row, kind, ok])).toEqual([
      [2, "record", true],
      [4, "record", true],
      [5, "total", false],
    ]);
    expect(records.map(({ name }) => name)).toEqual(["ก", "รวมใจ"]);
  });

  it("says what is wrong at the cell it is in, once", async () => {
    const { rows } = await read([",school,สาม,31/02/2562,บางครั้ง,โรงเรยน"]);
    expect(brief(rows[0]?.issues ?? [])).toEqual([
      "A2 name required",
      "C2 children not-a-number",
      "D2 joined unreadable-date",
      "E2 active not-yes-or-no",
      "F2 kinds not-an-option",
    ]);
    expect(rows[0]).toMatchObject({
      ok: false,
      issues: [{ sheet: "รายชื่อ", row: 2, column: 0 }, { written: "สาม" }, {}, {}, {}],
    });
    expect(rows[0]?.issues[4]?.choices).toEqual([{ label: "โรงเรียน", value: ["school"] }]);
  });

  it.each([
    ["31/02/2562", "no-such-day"],
    ["19/07", "no-year"],
    ["19/13/2562", "no-such-month"],
    ["ก.ค. 2562", "needs-day"],
    ["เร็ว ๆ นี้", "not-a-date"],
  ])("says why a cell is no date: %s", async (written, reason) => {
    const { rows } = await read([`ก,school,1,${written},ใช่`]);
    expect(rows[0]?.issues).toMatchObject([{ code: "unreadable-date", params: { asStated: written, reason } }]);
  });

  it("lacks what no column is for, and that is said of the sheet as well", async () => {
    const reading = await read(["ก,school,1,19/07/2562,ใช่"], {}, (mapping) =>
      mapping.filter(({ column }) => column !== 2),
    );
    expect(reading.missing.map(({ path }) => path.join("."))).toEqual(["children"]);
    expect(brief(reading.issues)).toEqual(["- children required"]);
  });

  it("has the rows of a list that are not empty", async () => {
    const table = await readTable(
      strToU8(`${HEADER},ภาคี 1,ภาคี 2 › บทบาท,ภาคี 2 › ชื่อ,หมู่บ้าน 1,หมู่บ้าน 2\nก,school,1,19/07/2562,ใช่,,,,,,,member,ข,,ต๋อม`),
    );
    const sheet = (table.ok && table.sheets[0]) as Sheet;
    const { records, issues } = await readRows(partnerForm, sheet, guessMapping(partnerForm.model, sheet.columns));
    expect(issues).toEqual([]);
    expect(records).toMatchObject([{ parties: [{ title: "ข", role: "member" }], villages: ["ต๋อม"] }]);
  });
});

describe("a date", () => {
  const dates = async (written: string, era?: "be" | "ce") => {
    const line = `ก,school,1,${written},ใช่`;
    const { rows } = await read([line], { today: "2024-05-01" }, (mapping) =>
      mapping.map((one) => (one.column === 3 ? { ...one, era } : one)),
    );
    return rows[0];
  };

  it.each([
    ["19/7/2562", "2019-07-19"],
    ["19-07-62", "2019-07-19"],
    ["2019-07-19", "2019-07-19"],
    ["19 กรกฎาคม 2562", "2019-07-19"],
    ["29/2/2563", "2020-02-29"],
  ])("is read in the era its year is of: %s", async (written, iso) => {
    expect((await dates(written))?.record).toMatchObject({ joined: iso });
  });

  it("of a year that could be of either is asked about, and one answer holds for the column", async () => {
    const row = await dates("1/2/24");
    expect(brief(row?.issues ?? [])).toEqual(["D2 joined ambiguous-date"]);
    const found = row?.issues[0]?.choices?.map(({ value }) => value);
    expect([...(found ?? [])].sort()).toEqual(["1981-02-01", "2024-02-01"]);
    expect((await dates("1/2/24", "be"))?.record).toMatchObject({ joined: "1981-02-01" });
  });

  it("of a workbook is a day; a year of the Buddhist era typed as a common one is taken back, and said so", async () => {
    const cells = (date: TableCell) => [
      text("ก"),
      text("school"),
      { kind: "number", value: 1 } as const,
      date,
      text("ใช่"),
    ];
    expect(await readCells(cells({ kind: "date", value: "2019-07-19T13:00" }))).toMatchObject({
      record: { joined: "2019-07-19" },
    });
    expect(await readCells(cells({ kind: "date", value: "2562-07-19" }))).toMatchObject({
      record: { joined: "2019-07-19" },
      advice: [{ code: "read-as-buddhist-year", address: "D2" }],
    });
    expect(await readCells(cells({ kind: "number", value: 43665 }))).toMatchObject({
      record: { joined: "2019-07-19" },
      advice: [{ code: "read-as-serial" }],
    });
    expect(await readCells(cells({ kind: "date", value: "2562-02-29" }))).toMatchObject({
      issues: [{ code: "unreadable-date", params: { reason: "no-such-day" } }],
    });
    expect(await readCells(cells({ kind: "number", value: 2562 }))).toMatchObject({
      issues: [{ code: "unreadable-date", params: { reason: "needs-day" } }],
    });
  });
});

describe("a cell of a workbook", () => {
  it("is a number, a share of a hundred where it is shown as one, a telephone number as it is shown", async () => {
    const row = await readCells([
      text("ก"),
      text("school"),
      { kind: "number", value: 7 },
      text("19/7/2562"),
      { kind: "boolean", value: true },
      undefined,
      { kind: "number", value: 0.855, isPercent: true },
      { kind: "date", value: "2019-07-19" },
      undefined,
      { kind: "number", value: 812345678, shown: "0812345678" },
    ]);
    expect(row?.record).toMatchObject({
      share: 85.5,
      telephone: "0812345678",
      signed: { iso: "2019-07-19", asStated: "19 กรกฎาคม 2562" },
    });
  });

  it("with an error of a formula says so", async () => {
    const row = await readCells([
      text("ก"),
      text("school"),
      { kind: "error", value: "#N/A" },
      text("19/7/2562"),
      text("ไม่ใช่"),
    ]);
    expect(brief(row?.issues ?? [])).toEqual(["C2 children error-in-cell"]);
  });
});

describe("a place", () => {
  const asked: string[] = [];
  const areas = (name: string) => {
    asked.push(name);
    const all = [
      { label: "ตำบลแม่กา", detail: "อำเภอเมืองพะเยา", value: { code: "560110", nameAsStated: "แม่กา" } },
      { label: "ตำบลแม่กา", detail: "อำเภออื่น", value: { code: "999999", nameAsStated: "แม่กา" } },
    ];
    return name === "แม่กา" ? all : name === "ต๋อม" ? all.slice(0, 1) : [];
  };
  const lines = ["ต๋อม", "แม่กา", "ไม่มี", "ต๋อม"].map((name, at) => `${at},school,1,19/7/2562,ใช่,,,,${name}`);

  it.each([
    ["at once", areas],
    ["after a while", async (name: string) => areas(name)],
  ])("is resolved %s, asked once, and chosen where several are called so", async (_, resolver) => {
    asked.length = 0;
    const reading = await read(lines, { resolvers: { areas: resolver } });
    expect(asked).toEqual(["ต๋อม", "แม่กา", "ไม่มี"]);
    expect(reading.rows.map(({ record }) => record?.place)).toEqual([
      { code: "560110", nameAsStated: "แม่กา" },
      undefined,
      { nameAsStated: "ไม่มี" },
      { code: "560110", nameAsStated: "แม่กา" },
    ]);
    const [issue] = reading.issues;
    expect(issue).toMatchObject({ code: "ambiguous-choice", address: "I3", written: "แม่กา", choices: [{}, {}] });
    const fixed = await reading.fixCell("I3", { value: issue?.choices?.[0]?.value });
    expect(fixed).toMatchObject({ ok: true, record: { place: { code: "560110" } } });
    expect(reading.issues).toEqual([]);
  });
});

describe("a cell that is put right", () => {
  it("has its row read again, and no other", async () => {
    const reading = await read(["ก,school,สาม,19/7/2562,ใช่", "ข,school,สี่,19/7/2562,ใช่"]);
    const [first, second] = reading.rows;
    expect(await reading.fixCell("C2", "๓")).toMatchObject({ row: 2, ok: true, record: { children: 3 } });
    expect(reading.rows[0]).not.toBe(first);
    expect(reading.rows[1]).toBe(second);
    expect(reading.records).toMatchObject([{ name: "ก", children: 3 }]);
    expect(await reading.fixCell("C3", "ห้า")).toMatchObject({ ok: false, issues: [{ address: "C3", written: "ห้า" }] });
    expect(await reading.fixCell("C3", { value: { no: "number" } })).toMatchObject({
      issues: [{ code: "wrong-type" }],
    });
  });

  it("says again what the file says when it is put back", async () => {
    const reading = await read(["ก,school,สาม,19/7/2562,ใช่"]);
    await reading.fixCell("C2", "3");
    expect(await reading.fixCell("C2", undefined)).toMatchObject({ ok: false, issues: [{ written: "สาม" }] });
  });

  it("stays so when the sheet is read again in another way", async () => {
    const again = await read(["ก,school,สาม,19/7/2562,ใช่"], { fixes: [["C2", "3"]] });
    expect(again.records).toMatchObject([{ children: 3 }]);
  });

  it("may be one of many that are put right alike; a row that then says nothing is none, until it says something", async () => {
    const reading = await read(["ก,school,สาม,19/7/2562,ใช่", ",,สาม,,", "ค,school,สาม,19/7/2562,ใช่"]);
    await reading.fixCells(["C2", "C4"], "3");
    expect(reading.rows.map(({ row, ok }) => [row, ok])).toEqual([
      [2, true],
      [3, false],
      [4, true],
    ]);
    expect(await reading.fixCell("C3", "")).toBeUndefined();
    expect(reading.rows.map(({ row }) => row)).toEqual([2, 4]);
    await reading.fixCell("C3", "1");
    expect(reading.rows.map(({ row }) => row)).toEqual([2, 3, 4]);
  });

  it("is one of the table, in a column that is read", async () => {
    const reading = await read(["ก,school,1,19/7/2562,ใช่"]);
    expect(await Promise.all(["C99", "Z2", "C1", "x"].map((address) => reading.fixCell(address, "1")))).toEqual(
      new Array(4).fill(undefined),
    );
  });
});

describe("a long reading", () => {
  const lines = Array.from({ length: 2000 }, (_, at) => `ก${at},school,1,19/7/2562,ใช่`);

  it("lets other work go on, and tells how far it is", async () => {
    let others = 0;
    const timer = setInterval(() => {
      others += 1;
    });
    const told: number[] = [];
    const reading = await read(lines, { onProgress: (done, total) => told.push(done / total) });
    clearInterval(timer);
    expect(reading).toMatchObject({ isWhole: true });
    expect(reading.records.length).toBe(2000);
    expect(others).toBeGreaterThan(1);
    expect(told.at(-1)).toBe(1);
  });

  it("can be ended", async () => {
    const stop = new AbortController();
    const reading = await read(lines, { signal: stop.signal, onProgress: () => stop.abort() });
    expect(reading.isWhole).toBe(false);
    expect(reading.rows.length).toBeLessThan(2000);
  });
});
