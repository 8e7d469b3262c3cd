import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordDiff } from "./wordDiff.js";

const written = fc
  .array(fc.constantFrom("จัด", "ประชุม", "คณะทำงาน", " ", "ทุก", "เดือน", "10", "ตำบล", "ผู้ใหญ่บ้าน"))
  .map((words) => words.join(""));
const joined = (parts: ReturnType<typeof wordDiff>, without: string) =>
  parts
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join("");

describe("what changed between two texts", () => {
  it("is told by words, though Thai writes none apart", () => {
    expect(wordDiff("ประชุมทุกเดือน", "ประชุมทุกสัปดาห์")).toEqual([
      { kind: "same", text: "ประชุมทุก" },
      { kind: "removed", text: "เดือน" },
      { kind: "added", text: "สัปดาห์" },
    ]);
  });

  it("gives both texts back, letter by letter", () => {
    fc.assert(
      fc.property(written, written, (before, after) => {
        const parts = wordDiff(before, after);
        expect(joined(parts, "added")).toBe(before);
        expect(joined(parts, "removed")).toBe(after);
      }),
    );
  });

  it("is nothing between a text and itself, nor between two empty ones", () => {
    expect(wordDiff("ตำบลแม่กา", "ตำบลแม่กา")).toEqual([{ kind: "same", text: "ตำบลแม่กา" }]);
    expect(wordDiff("", "")).toEqual([]);
  });

  it("takes texts that are too long to compare as wholly changed", () => {
    const long = "ประชุม เดือน ".repeat(400);
    expect(wordDiff(long, `${long}อีก`).map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });
});
