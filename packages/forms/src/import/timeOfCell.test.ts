import { describe, expect, it } from "vitest";
import { timeOfCell } from "./timeOfCell.js";

describe("the time in a cell", () => {
  it.each([
    ["a part of a day", { kind: "number", value: 13.5 / 24 }, "13:30"],
    ["a part of a day that is not quite a minute", { kind: "number", value: 0.354166 }, "08:30"],
    ["a day and a time", { kind: "date", value: "2019-07-19T09:05" }, "09:05"],
    ["a text with a colon", { kind: "text", value: "14:00" }, "14:00"],
    ["a text to the second, which stays so", { kind: "text", value: "09:30:15" }, "09:30:15"],
    ["a text as offices write it", { kind: "text", value: "๑๔.๐๐ น." }, "14:00"],
    ["a text as people say it", { kind: "text", value: "บ่ายโมงครึ่ง" }, "13:30"],
  ] as const)("is read of %s", (_, cell, time) => {
    expect(timeOfCell(cell)).toBe(time);
  });

  it.each([
    ["a number that may have been 13.30", { kind: "number", value: 13.3 }],
    ["nought, which may be nothing", { kind: "number", value: 0 }],
    ["less than nothing", { kind: "number", value: -0.5 }],
    ["a day", { kind: "date", value: "2019-07-19" }],
    ["another text", { kind: "text", value: "หลังเลิกเรียน" }],
    ["a tick", { kind: "boolean", value: true }],
  ] as const)("is not guessed of %s", (_, cell) => {
    expect(timeOfCell(cell)).toBeUndefined();
  });
});
