import { phayaoAgreement } from "@saan/samples/phayao";
import type { Agreement, Party } from "@saan/schema/agreement";
import { comparators, type StatedDate } from "@saan/schema/field";
import { describe, expect, it } from "vitest";
import { areaName } from "./areaName.js";
import { en as english } from "./en.js";
import { recordWords } from "./recordWords.js";
import { th as thai } from "./th.js";

const th = recordWords({ locale: "th", digits: "latn", calendar: "buddhist", messages: thai });
const en = recordWords({ locale: "en", digits: "latn", calendar: "buddhist", messages: english });
const printed = recordWords({ locale: "th", digits: "thai", calendar: "buddhist", messages: thai });
const commonEra = recordWords({ locale: "th", digits: "latn", calendar: "gregory", messages: thai });

const on = (iso: string, precision: StatedDate["precision"] = "day"): StatedDate => ({ asStated: iso, iso, precision });
const term = (stated: Agreement["term"], signing: Agreement["signing"] = {}) => ({ term: stated, signing });

describe("the term of an agreement in words", () => {
  it("says when it starts on a signing whose day nobody wrote down", () => {
    expect(th.term(phayaoAgreement)).toBe("ตั้งแต่วันลงนามจนถึงปลายเดือนสิงหาคม 2563");
    expect(en.term(phayaoAgreement)).toBe("From the day of signing until late August 2020");
    expect(printed.term(phayaoAgreement)).toBe("ตั้งแต่วันลงนามจนถึงปลายเดือนสิงหาคม ๒๕๖๓");
    expect(th.term(term({ startsOnSigning: true }))).toBe("ตั้งแต่วันลงนาม");
  });

  it("takes the day of signing for the start when it is stated", () => {
    const stated = term({ startsOnSigning: true, end: on("2020-08", "month") }, { date: on("2019-07-19") });
    expect(th.term(stated)).toBe("19 กรกฎาคม 2562 – สิงหาคม 2563");
  });

  it("falls back on the words of the document, and says nothing when there are none", () => {
    expect(th.term(term({ asStated: "ตลอดโครงการ" }))).toBe("ตลอดโครงการ");
    expect(th.term({})).toBeUndefined();
  });
});

describe("a date in words", () => {
  it("is no more exact than it was stated", () => {
    expect(th.date(on("2020-08", "late-month"))).toBe("ปลายเดือนสิงหาคม 2563");
  });

  it("is in the era and the digits asked for", () => {
    expect(commonEra.date(on("2019-07-19"))).toBe("19 กรกฎาคม ค.ศ. 2019");
    expect(printed.date(on("2019-07-19"))).toBe("๑๙ กรกฎาคม ๒๕๖๒");
  });
});

describe("the parties in words", () => {
  it("are told by kind, with the total when there is more than one kind", () => {
    expect(th.parties(phayaoAgreement.parties)).toBe("11 ฝ่าย: 10 พื้นที่ 1 หน่วยงาน");
    expect(en.parties(phayaoAgreement.parties)).toBe("11 parties (Areas: 10, Organisations: 1)");
    expect(th.parties(phayaoAgreement.parties.slice(0, 3))).toBe("3 พื้นที่");
  });

  it("are the first few names and how many more, but never “and one more”", () => {
    const names = ["ตำบลแม่กา", "ตำบลแม่ใส", "ตำบลแม่นาเรือ", "ตำบลบ้านตุ่น"];
    expect(th.fewNames(names, 2)).toBe("ตำบลแม่กา ตำบลแม่ใส และอีก 2 ฝ่าย");
    expect(th.fewNames(names, 3)).toBe("ตำบลแม่กา ตำบลแม่ใส ตำบลแม่นาเรือ และตำบลบ้านตุ่น");
    expect(th.fewNames(names.slice(0, 1), 3)).toBe("ตำบลแม่กา");
    expect(th.fewNames([], 3)).toBe("");
    expect(en.fewNames(["Mae Ka", "Mae Sai"], 3)).toBe("Mae Ka and Mae Sai");
    expect(th.fewNames([], 3)).toBe("");
  });

  it("are called by their place, organisation or post", () => {
    const post: Party = { kind: "post", post: { post: "ผู้ว่าราชการจังหวัดพะเยา" }, role: "party" };
    expect(th.party(post)).toBe("ผู้ว่าราชการจังหวัดพะเยา");
  });
});

describe("a stated count in words", () => {
  const over70 = { comparator: "more-than", value: 70, unit: "คน", asStated: "รวมกว่า 70 คน" } as const;

  it("is the words of the document for a Thai reader, the meaning for another", () => {
    expect(th.quantity(over70)).toBe("รวมกว่า 70 คน");
    expect(en.quantity(over70)).toBe("more than 70 คน");
  });

  it("shows a range with both ends", () => {
    expect(th.quantity({ comparator: "about", value: 40, upTo: 50, unit: "คน" })).toBe("ประมาณ 40–50 คน");
  });
});

describe("the name of a place", () => {
  it.each([
    [{ code: "560110", level: "subdistrict", nameAsStated: "แม่กา" }, "ตำบลแม่กา"],
    [{ code: "560110", level: "subdistrict", nameAsStated: "ตำบลแม่กา" }, "ตำบลแม่กา"],
    [{ code: "10", level: "province", nameAsStated: "กรุงเทพมหานคร" }, "กรุงเทพมหานคร"],
    [{ code: "1001", level: "district", nameAsStated: "พระนคร" }, "เขตพระนคร"],
    [{ level: "village", nameAsStated: "ชุมชนท่าวัง" }, "ชุมชนท่าวัง"],
  ])("%o is %s", (area, name) => {
    expect(areaName(area)).toBe(name);
  });
});

describe("the words for how a count was stated", () => {
  it("are those of the codelist", () => {
    for (const comparator of comparators.codes.filter((code) => code !== "exact")) {
      const quantity = { comparator, value: 70, unit: "คน" };
      expect(th.quantity(quantity)).toBe(`${comparators.label(comparator, "th")} 70 คน`);
      expect(en.quantity({ ...quantity, unit: "people" })).toBe(`${comparators.label(comparator, "en")} 70 people`);
    }
  });
});
