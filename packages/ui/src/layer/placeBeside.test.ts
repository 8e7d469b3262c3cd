import { describe, expect, it } from "vitest";
import { placeBeside } from "./placeBeside.js";

const phone = { top: 0, left: 0, width: 360, height: 740 };
const box = { top: 100, left: 16, width: 328, height: 46 };
const list = { width: 300, height: 320 };

describe("where a floating panel goes", () => {
  it("is below its anchor, as wide as that", () => {
    expect(placeBeside(box, list, phone)).toEqual({ side: "below", left: 16, width: 328, maxHeight: 320 });
  });

  it("is above when the keyboard leaves no room below", () => {
    const aboveKeyboard = { ...phone, height: 420 };
    expect(placeBeside({ ...box, top: 330 }, list, aboveKeyboard)).toMatchObject({ side: "above", maxHeight: 318 });
  });

  it("is below all the same when it is small enough for what is left there", () => {
    expect(placeBeside({ ...box, top: 600 }, { width: 200, height: 60 }, phone).side).toBe("below");
  });

  it("is on the screen even when its anchor is not", () => {
    expect(placeBeside({ ...box, left: 200, width: 400 }, list, phone)).toMatchObject({ left: 8, width: 344 });
  });

  it("keeps its own width, in line with the edge that is asked for", () => {
    const button = { top: 100, left: 280, width: 60, height: 46 };
    const menu = { width: 200, height: 150 };
    expect(placeBeside(button, menu, phone, { width: "content", align: "right" })).toMatchObject({
      left: 140,
      width: 200,
    });
    expect(placeBeside(button, menu, phone, { width: "content", align: "left" })).toMatchObject({
      left: 152,
      width: 200,
    });
  });

  it("tries the side above first when told to, and goes below when there is none", () => {
    const tip = { width: 120, height: 40 };
    expect(placeBeside({ ...box, top: 300 }, tip, phone, { side: "above" }).side).toBe("above");
    expect(placeBeside({ ...box, top: 4 }, tip, phone, { side: "above" }).side).toBe("below");
  });
});
