import { describe, expect, it } from "vitest";
import { exact, measured } from "./columns.mjs";
import { printTable } from "./table.mjs";

/** @type {import("./measured.d.ts").Table} */
const example = {
  id: "example",
  title: { en: "Example", th: "ตัวอย่าง" },
  columns: [exact("text", "ข้อความ"), exact("read"), measured("per second", "ต่อวินาที"), measured("kB", "kB", 1)],
  rows: [
    ["ที่นี่", { verdict: "right" }, 1_234_567.8, 1.26],
    [{ en: "none", th: "ไม่มี" }, { verdict: "wrong", answer: "2026" }, null, 0],
    ["ก".repeat(60), { verdict: "cannot" }, 12, 20],
  ],
};

describe("a printed table", () => {
  const lines = printTable(example).split("\n");

  it("has its title, its id and its heads above", () => {
    expect(lines[0]).toBe("Example [example]");
    expect(lines[1]?.trimEnd().split(/ {2,}/)).toEqual(["text", "read", "per second", "kB"]);
  });

  it("sets numbers to the right, in groups, with the decimals of their column, and nothing where nothing was measured", () => {
    expect(lines[2]).toMatch(/ ✓ +1,234,568 +1\.3$/);
    expect(lines[3]).toMatch(/^none +✗ 2026 +0\.0$/);
  });

  it("counts a Thai letter with its marks as one column of the terminal", () => {
    const beforeVerdict = (/** @type {string | undefined} */ line) => line?.replace(/\p{Mn}/gu, "").search(/[✓✗–]/);
    expect(beforeVerdict(lines[2])).toBe(beforeVerdict(lines[3]));
  });

  it("cuts what is too long", () => {
    expect(lines[4]).toMatch(/^ก{43}… {2}– /);
  });
});
