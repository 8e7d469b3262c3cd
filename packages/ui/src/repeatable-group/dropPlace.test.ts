import { describe, expect, it } from "vitest";
import { dropPlace } from "./dropPlace.js";

const boxes = [0, 1, 2, 3].map((index) => ({ index, top: index * 100, bottom: index * 100 + 100 }));

describe("dropPlace", () => {
  it("goes before or after the row under the pointer", () => {
    expect(dropPlace(220, boxes, 0)).toEqual({ to: 1, beside: 2, edge: "before" });
    expect(dropPlace(280, boxes, 0)).toEqual({ to: 2, beside: 2, edge: "after" });
    expect(dropPlace(10, boxes, 3)).toEqual({ to: 0, beside: 0, edge: "before" });
  });

  it("goes to the ends beyond the list", () => {
    expect(dropPlace(-50, boxes, 2)).toMatchObject({ to: 0 });
    expect(dropPlace(900, boxes, 0)).toMatchObject({ to: 3 });
  });

  it("stays where it would come to its own place", () => {
    expect(dropPlace(120, boxes, 1)).toBeUndefined();
    expect(dropPlace(90, boxes, 1)).toBeUndefined();
    expect(dropPlace(210, boxes, 1)).toBeUndefined();
    expect(dropPlace(5, [], 0)).toBeUndefined();
  });
});
