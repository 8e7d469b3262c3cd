import type { FormModel, FormNode } from "@saan/forms/model";
import { describe, expect, it } from "vitest";
import { en as recordEn } from "../record-words/en.js";
import { recordWords } from "../record-words/recordWords.js";
import { th as recordTh } from "../record-words/th.js";
import type { AnswerSettings } from "./answerSettings.js";
import { answerText as wordsOf } from "./answerText.js";
import { en } from "./en.js";
import { th } from "./th.js";

const kit = { locale: "th", digits: "latn", calendar: "buddhist", messages: recordTh } as const;
const thai: AnswerSettings = { locale: "th", words: recordWords(kit), messages: th, sources: {} };
const english: AnswerSettings = {
  locale: "en",
  words: recordWords({ ...kit, locale: "en", messages: recordEn }),
  messages: en,
  sources: {},
};
const inThaiDigits: AnswerSettings = { ...thai, words: recordWords({ ...kit, digits: "thai" }) };
const inCommonEra: AnswerSettings = { ...thai, words: recordWords({ ...kit, calendar: "gregory" }) };

const model: FormModel = {
  id: "x",
  version: 1,
  label: { th: "แบบ", en: "Form" },
  sections: [],
  nodes: {},
  unsupported: [],
  rules: [],
};
const answerText = (field: FormNode, value: unknown, settings: AnswerSettings) =>
  wordsOf(model, field, value, settings);

function node(kind: FormNode["kind"], more: Partial<FormNode> = {}): FormNode {
  return {
    id: "x",
    key: "x",
    kind,
    label: { th: "ช่อง", en: "Field" },
    privacy: "public",
    required: false,
    constraints: {},
    zodKind: "x",
    ...more,
  };
}

const hub = { code: "hub", label: { th: "แกนประสาน", en: "Hub" } };

describe("answerText", () => {
  it.each([
    [
      "a part of a month",
      node("stated-date"),
      { asStated: "ปลาย ส.ค. 63", iso: "2020-08", precision: "late-month" },
      "ปลายเดือนสิงหาคม 2563",
    ],
    [
      "the kind of a year",
      node("stated-date"),
      { asStated: "ปีงบ 67", iso: "2024", precision: "year", yearKind: "fiscal" },
      "ปีงบประมาณ 2567",
    ],
    [
      "a year of a kind nobody stated",
      node("stated-date"),
      { asStated: "ปี 67", iso: "2024", precision: "year" },
      "พ.ศ. 2567",
    ],
    ["a day", node("date"), "2019-07-19", "19 กรกฎาคม 2562"],
    ["a date that was not read yet, as typed", node("stated-date"), { asStated: "31/02/2563" }, "31/02/2563"],
    ["a number with its classifier", node("number", { unit: { th: "ตำบล", en: "sub-districts" } }), 1250, "1,250 ตำบล"],
    ["a number that was not read yet, as typed", node("number"), "สิบ", "สิบ"],
    ["a place that was not chosen yet, as typed", node("reference", { source: "areas" }), "แม่กา", "แม่กา"],
    [
      "a choice by its label",
      node("choice", { options: [{ code: "hub", label: { th: "แกนประสาน", en: "Hub" } }] }),
      "hub",
      "แกนประสาน",
    ],
    ["a code nobody knows, as it is", node("choice", { options: [] }), "other", "other"],
    ["no", node("boolean"), false, "ไม่ใช่"],
    ["what is neither yes nor no, as it is", node("boolean"), "อาจจะ", "อาจจะ"],
    ["a reference by its stated name", node("reference"), { code: "560110", nameAsStated: "แม่กา" }, "แม่กา"],
    [
      "a place with the word for its level",
      node("reference"),
      { level: "subdistrict", nameAsStated: "แม่กา" },
      "ตำบลแม่กา",
    ],
    ["several answers of one list", node("multi-choice", { options: [hub] }), ["hub", "other"], "แกนประสาน, other"],
    [
      "a choice that the record keeps as a number",
      node("choice", { options: [{ ...hub, stored: 3 }] }),
      3,
      "แกนประสาน",
    ],
    [
      "a date that the record keeps as one",
      node("date", { storedAs: "date" }),
      new Date("2019-07-19"),
      "19 กรกฎาคม 2562",
    ],
    ["a file by its name", node("file"), new File(["ก"], "ใบลงนาม.pdf"), "ใบลงนาม.pdf"],
    ["a file without a name", node("file"), new Blob(["ก"]), "ไฟล์ที่แนบ"],
    ["nothing", node("text"), undefined, ""],
  ])("says %s in Thai", (_, field, value, text) => {
    expect(answerText(field, value, thai)).toBe(text);
  });

  it("says dates in the common era to an English reader, and numbers in Thai digits when asked", () => {
    expect(answerText(node("date"), "2019-07-19", english)).toBe("19 July 2019");
    expect(answerText(node("number"), 1250, inThaiDigits)).toBe("๑,๒๕๐");
    expect(answerText(node("date"), "2019-07-19", inCommonEra)).toContain("2019");
  });

  it.each([
    ["a year, figure by figure", { format: "buddhist-year" }, 2567, "2567"],
    ["an amount of money", { format: "baht" }, 3500000, "3,500,000 บาท"],
    ["a percentage", { format: "percent" }, 12.5, "ร้อยละ 12.5"],
    ["a count, in its unit", { format: "grouped", unit: { th: "ครั้ง", en: "times" } }, 1284, "1,284 ครั้ง"],
  ] as const)("shows %s", (_, more, value, text) => {
    expect(answerText(node("number", more), value, thai)).toBe(text);
  });

  it("asks the source how a reference reads", () => {
    const sources = { areas: { search: () => [], textOf: () => "ตำบลแม่กา" } };
    expect(answerText(node("reference", { source: "areas" }), { nameAsStated: "แม่กา" }, { ...thai, sources })).toBe(
      "ตำบลแม่กา",
    );
  });
});
