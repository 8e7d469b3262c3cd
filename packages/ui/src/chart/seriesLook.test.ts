import { describe, expect, it } from "vitest";
import { hatchOf, lineDash, markPath, seriesNumber } from "./seriesLook.js";

describe("the look of a series", () => {
  it("is told from every other by more than its colour, up to fifty of them", () => {
    const looks = Array.from({ length: 50 }, (_, at) => [seriesNumber(at), markPath(at, 6), lineDash(at)].join(" | "));
    expect(new Set(looks).size).toBe(50);
  });

  it("is another shape, dash and hatch even where colours cannot be seen, for the first seven", () => {
    const seven = Array.from({ length: 7 }, (_, at) => at);
    expect(new Set(seven.map((at) => markPath(at, 6))).size).toBe(7);
    expect(new Set(seven.map(lineDash)).size).toBe(7);
    expect(new Set(seven.map((at) => JSON.stringify(hatchOf(at)))).size).toBe(7);
  });
});
