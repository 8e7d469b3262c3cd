import type { StatedDate } from "@saan/schema/field";
import { describe, expect, it } from "vitest";
import { statedDateBounds } from "./stated-date.js";

describe("a stated year", () => {
  it.each([
    ["fiscal", "2023-10-01", "2024-09-30"],
    ["academic", "2024-05-16", "2025-05-15"],
    ["calendar", "2024-01-01", "2024-12-31"],
    ["unspecified", "2024-01-01", "2024-12-31"],
    [undefined, "2024-01-01", "2024-12-31"],
  ] as const)("of kind %s is from %s to %s", (yearKind, earliest, latest) => {
    const year: StatedDate = { asStated: "ตามเอกสาร", iso: "2024", precision: "year", yearKind };
    expect(statedDateBounds(year)).toEqual({ earliest, latest });
  });

  it("that nobody stated has no days", () => {
    expect(statedDateBounds(undefined)).toBeUndefined();
  });
});
