import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toThaiDigits } from "../numbers/digits.js";
import { readPostcode } from "./postcode.js";

describe("readPostcode", () => {
  it.each([
    ["56000", "56000"],
    ["๕๖๐๐๐", "56000"],
    [" 56000 ", "56000"],
    ["5 6 0 0 0", "56000"],
    ["50-100", "50100"],
    ["5\u200B6000", "56000"],
  ])("reads %j as %s, and keeps it as given", (text, value) => {
    expect(readPostcode(text)).toEqual({ kind: "postcode", value, asStated: text });
  });

  it.each([
    ["", { reason: "empty" }],
    ["00000", { reason: "wrong-first-digit" }],
    ["05600", { reason: "wrong-first-digit" }],
    ["5600", { reason: "too-few-digits", digitCount: 4 }],
    ["560000", { reason: "too-many-digits", digitCount: 6 }],
    ["พะเยา 56000", { reason: "not-digits" }],
    ["56000.0", { reason: "not-digits" }],
    ["5".repeat(65), { reason: "too-long" }],
  ])("does not read %.40j: %o", (text, answer) => {
    expect(readPostcode(text)).toEqual({ kind: "unreadable", ...answer, asStated: text });
  });

  it("reads every number of five digits that does not begin with 0, in either figures", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 99_999 }).map(String), (value) => {
        expect(readPostcode(value)).toMatchObject({ value });
        expect(readPostcode(toThaiDigits(value))).toMatchObject({ value });
      }),
    );
  });
});
