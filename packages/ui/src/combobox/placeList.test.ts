import { describe, expect, it } from "vitest";
import { placeList } from "./placeList.js";

const phone = { top: 0, left: 0, width: 360, height: 740 };

describe("placeList", () => {
  it("stands below its box, as wide as the box", () => {
    expect(placeList({ top: 100, left: 16, width: 328, height: 46 }, phone)).toEqual({
      side: "below",
      left: 16,
      width: 328,
      maxHeight: 320,
    });
  });

  it("goes above when the keyboard leaves no room below", () => {
    const aboveKeyboard = { ...phone, height: 420 };
    const place = placeList({ top: 330, left: 16, width: 328, height: 46 }, aboveKeyboard);
    expect(place.side).toBe("above");
    expect(place.maxHeight).toBe(318);
  });

  it("stays on the screen when its box does not", () => {
    const place = placeList({ top: 100, left: 200, width: 400, height: 46 }, phone);
    expect(place.left).toBe(8);
    expect(place.width).toBe(344);
  });
});
