import { expect, it } from "vitest";
import { outing, outingForm } from "../testing/outingForm.js";
import { matches, type SchemaFilterValue } from "./matches.js";

it.each<[string, SchemaFilterValue, boolean]>([
  ["nothing", {}, true],
  ["a word of a text", { title: { kind: "text", text: "อบอุ่น" } }, true],
  ["a word that is not there", { title: { kind: "text", text: "น้ำท่วม" } }, false],
  ["one of some choices", { kind: { kind: "choice", codes: ["camp", "visit"] } }, true],
  ["another choice", { kind: { kind: "choice", codes: ["visit"] } }, false],
  ["one of several answers", { topics: { kind: "choice", codes: ["dust"] } }, true],
  ["an answer that was not given", { topics: { kind: "choice", codes: ["money"] } }, false],
  ["yes", { away: { kind: "choice", codes: ["true"] } }, true],
  ["no", { away: { kind: "choice", codes: ["false"] } }, false],
  ["a number from an end", { children: { kind: "number", from: 24 } }, true],
  ["a number up to an end", { children: { kind: "number", to: 23 } }, false],
  ["as many rows", { findings: { kind: "number", from: 2, to: 2 } }, true],
  ["a day of a year", { heldOn: { kind: "date", from: "2020", to: "2020" } }, true],
  ["a day after it", { heldOn: { kind: "date", from: "2020-03" } }, false],
  ["a date stated in part", { planned: { kind: "date", from: "2020-08-20" } }, true],
  [
    "two things, of which one is not so",
    { away: { kind: "choice", codes: ["true"] }, budget: { kind: "number", to: 1 } },
    false,
  ],
  ["what is not stated", { paper: { kind: "text", text: "ใบ" } }, false],
  ["a field that is no more", { village: { kind: "text", text: "แม่กา" } }, true],
  ["something a range cannot ask", { title: { kind: "number", from: 1 } }, false],
])("finds a record by %s", (_, filter, isFound) => {
  expect(matches(outingForm, filter, outing)).toBe(isFound);
});
