import type { Party } from "@saan/schema/agreement";
import { describe, expect, it } from "vitest";
import { exampleAgreement } from "../server/api-suite/records.js";
import { agreementColumns } from "./agreement-columns.js";

const stated = (
  iso: string,
  precision: "day" | "month" | "late-month" | "year" | "late-year",
  yearKind?: "fiscal" | "academic" | "calendar" | "unspecified",
) => ({ asStated: "ตามเอกสาร", iso, precision, yearKind });

describe("agreementColumns", () => {
  it("holds what a person may search by: title, programme, parties, areas, issues", () => {
    const { searchText } = agreementColumns(exampleAgreement());
    for (const text of ["ครอบครัวอบอุ่น", "ตำบลแม่กา", "สถาบันครอบครัวเข้มแข็ง", "เยาวชน", "จังหวัดพะเยา"]) {
      expect(searchText).toContain(text);
    }
  });

  it("holds the subject, and every member of a group that is a party", () => {
    const association = {
      kind: "association" as const,
      role: "party" as const,
      organization: { nameAsStated: "เครือข่ายเด็กและเยาวชน" },
      members: [{ organization: { nameAsStated: "สภาเด็กและเยาวชน" } }],
    } satisfies Party;
    const { searchText } = agreementColumns(exampleAgreement({ subject: "การพัฒนาชุมชน", parties: [association] }));
    for (const text of ["การพัฒนาชุมชน", "เครือข่ายเด็กและเยาวชน", "สภาเด็กและเยาวชน"]) expect(searchText).toContain(text);
  });

  it("names each province once, in order, and only those with a code", () => {
    const area = (code?: string) =>
      ({ kind: "area", role: "party", area: { level: "district", nameAsStated: "ก", code } }) as const;
    const parties = [area("5601"), area("500101"), area("56"), area()];
    expect(agreementColumns(exampleAgreement({ parties })).provinceCodes).toEqual(["50", "56"]);
  });

  it.each([
    ["the day before a fiscal year begins", { date: stated("2019-09-30", "day") }, {}, 2562],
    ["the day a fiscal year begins", { date: stated("2019-10-01", "day") }, {}, 2563],
    ["a month, which lies in one fiscal year", { date: stated("2019-10", "month") }, {}, 2563],
    ["a part of a month", { date: stated("2019-10", "late-month") }, {}, 2563],
    [
      "a bare year, passed over for the start of the term",
      { date: stated("2019", "year") },
      { start: stated("2020-01-01", "day") },
      2563,
    ],
    ["a year that was stated as a fiscal one", { date: stated("2024", "year", "fiscal") }, {}, 2567],
    ["the end of a fiscal year", {}, { end: stated("2024", "late-year", "fiscal") }, 2567],
    ["an academic year, which lies in two", { date: stated("2024", "year", "academic") }, {}, null],
    [
      "a year of no stated kind, passed over for a fiscal one",
      { date: stated("2019", "year", "unspecified") },
      { start: stated("2020", "year", "fiscal") },
      2563,
    ],
    ["no signing date but a start", {}, { start: stated("2019-07-19", "day") }, 2562],
    ["only an end", {}, { end: stated("2020-08", "late-month") }, 2563],
    ["nothing", {}, {}, null],
    ["bare years only", { date: stated("2019", "year") }, { start: stated("2019", "year") }, null],
  ])("files under the fiscal year of %s", (_, signing, term, year) => {
    const record = exampleAgreement({ signing, term: { startsOnSigning: false, ...term } });
    expect(agreementColumns(record).fiscalYear).toBe(year);
  });
});
