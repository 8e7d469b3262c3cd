import { guessMapping, readRows, readTable } from "@saan/forms/import";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Activity } from "../activity/activity.js";
import { activityForm } from "../activity/activityForm.js";
import { recordsFile, reportFile, templateFile } from "./files.js";
import { ImportPage } from "./ImportPage.js";
import { importActivities, toPutRight } from "./importActivities.js";

const districts = [
  { code: "5601", name: "เมืองพะเยา", province: "พะเยา" },
  { code: "5701", name: "เมืองเชียงราย", province: "เชียงราย" },
  { code: "5607", name: "แม่ใจ", province: "พะเยา" },
];

beforeEach(() => {
  vi.stubGlobal("fetch", async (url: string) => {
    const name = new URL(url, "http://localhost").searchParams.get("name") ?? "";
    return Response.json(districts.filter((district) => district.name.startsWith(name)));
  });
});
afterEach(() => void vi.unstubAllGlobals());

const HEADER = "ชื่อกิจกรรม,รูปแบบ,วันแรก,วันสุดท้าย,ผู้เข้าร่วมหญิง,อาหาร,อำเภอ";
const fileOf = (...lines: string[]) => new File([[HEADER, ...lines].join("\n")], "กิจกรรม.csv");

async function read(...lines: string[]) {
  const imported = await importActivities(fileOf(...lines));
  if (!imported.ok) throw new Error(imported.why);
  return imported.reading;
}

describe("a file of activities", () => {
  it("is read as people write: Thai digits, short months, the words of a choice", async () => {
    const { records, issues } = await read(
      "อบรมแกนนำ,อบรม,๑ ธ.ค. ๒๕๖๙,2 ธ.ค. 2569,๒๐,มื้อเที่ยง,แม่ใจ",
      ",,,,,,",
      "รวม,,,,20,,",
    );
    expect(issues).toEqual([]);
    expect(records).toMatchObject([
      {
        title: "อบรมแกนนำ",
        kind: "training",
        from: "2026-12-01",
        days: 2,
        women: 20,
        people: 20,
        district: { code: "5607" },
      },
    ]);
  });

  it("says at the cell what is to be put right, and takes the remedy", async () => {
    const reading = await read("อบรม,อบรม,5/6/12,,สาม,ไม่มีอาหาร,เมือง");
    expect(toPutRight(reading)).toEqual([
      "C2: “5/6/12” อ่านได้หลายอย่าง เลือกวันแรกให้ตรง หรือกรอกปี พ.ศ. สี่หลัก",
      "E2: กรอกผู้เข้าร่วมหญิงเป็นตัวเลข เช่น 120",
      "G2: “เมือง” มีมากกว่าหนึ่งแห่ง เลือกอำเภอให้ตรง",
    ]);
    const choice = reading.issues.find(({ address }) => address === "G2")?.choices?.[0];
    await reading.fixCell("C2", "5 มิถุนายน 2569");
    await reading.fixCell("E2", "๓");
    const row = await reading.fixCell("G2", { value: choice?.value });
    expect(row).toMatchObject({ ok: true, record: { from: "2026-06-05", women: 3, district: { code: "5601" } } });
  });

  it("that is no table is refused with what to do", async () => {
    const refused = await importActivities(new File(["%PDF-1.7"], "แผน.pdf"));
    expect(refused).toEqual({ ok: false, why: "ไฟล์นี้ไม่ใช่ตาราง เลือกไฟล์ Excel (.xlsx) หรือ CSV UTF-8" });
  });
});

it("is a page of one component, which begins with choosing a file", () => {
  const page = renderToString(
    createElement(ImportPage, { role: "community", save: async () => [], onDone: () => undefined }),
  );
  expect(page).toContain("เลือกไฟล์");
});

describe("the files that are made", () => {
  it("are read back: a template has a column for every field", async () => {
    const table = await readTable(templateFile());
    if (!table.ok) throw new Error(table.reason);
    const headers = table.sheets[0]?.columns.map(({ header }) => header) ?? [];
    expect(headers).toContain("รายการค่าใช้จ่าย 5 › รายการ");
    expect(guessMapping(activityForm.model, table.sheets[0]?.columns ?? [])).toHaveLength(headers.length);
  });

  it("give records back as they were", async () => {
    const record: Activity = { title: "เวที", kind: "forum", from: "2026-12-01", meals: "none", costs: [] };
    const table = await readTable(recordsFile([record], "officer"));
    const sheet = table.ok ? table.sheets[0] : undefined;
    if (!sheet) throw new Error("no sheet");
    const { records } = await readRows(activityForm, sheet, guessMapping(activityForm.model, sheet.columns));
    expect(records).toMatchObject([record]);
  });

  it("report what is wrong as a workbook", async () => {
    const report = await readTable(reportFile(await read("อบรม,อบรม,1/12/2569,,สาม,ไม่มีอาหาร,แม่ใจ")));
    const cells = report.ok ? report.sheets[0]?.rows[1]?.cells : undefined;
    expect(cells?.map((cell) => cell?.value)).toContain("กรอกผู้เข้าร่วมหญิงเป็นตัวเลข เช่น 120");
  });
});
