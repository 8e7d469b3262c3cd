import { describe, expect, it } from "vitest";
import { nextByKey, nextByText } from "./menuFocus.js";

describe("nextByKey", () => {
  it("goes round at both ends", () => {
    expect(nextByKey("ArrowDown", 3, 4)).toBe(0);
    expect(nextByKey("ArrowUp", 0, 4)).toBe(3);
    expect(nextByKey("ArrowUp", -1, 4)).toBe(3);
    expect(nextByKey("ArrowDown", -1, 4)).toBe(0);
    expect(nextByKey("Home", 2, 4)).toBe(0);
    expect(nextByKey("End", 2, 4)).toBe(3);
  });

  it("leaves other keys alone, and does nothing in an empty menu", () => {
    expect(nextByKey("a", 0, 4)).toBeUndefined();
    expect(nextByKey("ArrowDown", -1, 0)).toBeUndefined();
  });
});

describe("nextByText", () => {
  const items = ["ทำสำเนา", "แก้ไข", "แบ่งปัน", "Print", "ลบ"];

  it("finds by the letter that is typed first, a leading vowel too", () => {
    expect(nextByText("แ", 0, items)).toBe(1);
    expect(nextByText("แบ", 1, items)).toBe(2);
    expect(nextByText("p", 0, items)).toBe(3);
  });

  it("walks through all that begin with a letter typed again", () => {
    expect(nextByText("แ", 1, items)).toBe(2);
    expect(nextByText("แแ", 2, items)).toBe(1);
  });

  it("stays on what it has found while the word grows", () => {
    expect(nextByText("แก้", 1, items)).toBe(1);
  });

  it("finds nothing for what is not there", () => {
    expect(nextByText("ฮ", 0, items)).toBeUndefined();
  });
});
