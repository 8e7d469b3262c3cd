import { describe, expect, it } from "vitest";
import { matchParts } from "./matchParts.js";

const cut = (label: string, query: string) =>
  matchParts(label, query).map(({ text, match }) => (match ? `[${text}]` : text));

describe("matchParts", () => {
  it("finds the query inside the label, whatever its case", () => {
    expect(cut("จังหวัดพะเยา", "พะเยา")).toEqual(["จังหวัด", "[พะเยา]"]);
    expect(cut("UNICEF ประเทศไทย", "unicef")).toEqual(["[UNICEF]", " ประเทศไทย"]);
  });

  it("never pulls a mark off its letter", () => {
    expect(cut("ที่ปรึกษา", "ท")).toEqual(["[ที่]", "ปรึกษา"]);
    expect(cut("กำลังใจ", "ก")).toEqual(["[กำ]", "ลังใจ"]);
    expect(cut("ผู้ใหญ่บ้าน", "ใหญ")).toEqual(["ผู้", "[ใหญ่]", "บ้าน"]);
  });

  it("marks every word, however its ำ and its digits were typed", () => {
    expect(cut("ดอกคำใต้ หมู่ 12", "๑๒ ค\u0E4D\u0E32")).toEqual(["ดอก", "[คำ]", "ใต้ หมู่ ", "[12]"]);
  });

  it("leaves the label whole when nothing was asked or nothing is found", () => {
    expect(cut("พะเยา", "  ")).toEqual(["พะเยา"]);
    expect(cut("พะเยา", "น่าน")).toEqual(["พะเยา"]);
  });
});
