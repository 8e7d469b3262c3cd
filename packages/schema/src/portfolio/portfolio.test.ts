import { describe, expect, it } from "vitest";
import { read } from "../read/index.js";
import { type Portfolio, portfolio } from "./index.js";

const year = (value: number) => ({ year: value, kind: "unspecified" as const, asStated: `ปี ${value}` });
const cooperation: Portfolio = {
  title: "โครงการความร่วมมือในการขับเคลื่อนยุทธศาสตร์ด้านการพัฒนาเด็ก เยาวชน ครอบครัว ชุมชน และท้องถิ่น",
  agreement: { nameAsStated: "บันทึกข้อตกลงความร่วมมือ (MOU)" },
  period: { asStated: "ตั้งแต่ปี 2553 เป็นต้นมา", start: { asStated: "ปี 2553", iso: "2010", precision: "year" } },
  levels: [{ level: "ministry" }, { level: "department", mechanism: "co-management" }],
  fields: [
    {
      field: "special-needs",
      projects: [
        { project: { nameAsStated: "โครงการจิตอาสาสร้างสุขให้เด็กในสถานสงเคราะห์" }, started: year(2554) },
        { project: { nameAsStated: "โครงการนำร่องเพื่อสร้างต้นแบบของระบบช่วยเหลือ" }, started: year(2555) },
      ],
    },
  ],
  provenance: { lists: [{ field: "fields", isComplete: false, asStated: "อาทิ" }] },
};

describe("a portfolio", () => {
  it("holds levels, fields of work and projects, with the years as stated and the list open", () => {
    expect(read(portfolio, cooperation)).toEqual({ ok: true, value: cooperation, issues: [], advice: [] });
  });

  it("gives advice on a period that ends before it starts, and keeps it", () => {
    const period = { ...cooperation.period, end: { asStated: "2552", iso: "2009", precision: "year" as const } };
    const reading = read(portfolio, { ...cooperation, period });
    expect(reading).toMatchObject({ ok: true, advice: [{ code: "period-ends-before-start" }] });
  });
});
