import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { compare, pack } from "./pictures.js";

/** A white picture with a black square, and one pixel of another colour where it is told. */
function picture({ width = 40, odd }: { width?: number; odd?: readonly [number, number, number] } = {}): Buffer {
  const png = new PNG({ width, height: 40 });
  png.data.fill(255);
  for (let y = 10; y < 20; y += 1) for (let x = 10; x < 20; x += 1) png.data.set([0, 0, 0, 255], (y * width + x) * 4);
  if (odd) png.data.set([...odd, 255], (30 * width + 30) * 4);
  return PNG.sync.write(png);
}

describe("the comparison of pictures", () => {
  it("finds nothing in the same picture, packed or not", () => {
    expect(compare(picture(), picture())).toEqual({ kind: "none" });
    expect(compare(pack(picture()), picture())).toEqual({ kind: "none" });
    expect(pack(picture()).length).toBeLessThanOrEqual(picture().length);
  });

  it("finds one changed pixel", () => {
    expect(compare(picture(), picture({ odd: [47, 59, 128] }))).toMatchObject({ kind: "pixels", count: 1 });
  });

  it("does not see what the eye does not", () => {
    expect(compare(picture(), picture({ odd: [254, 254, 253] }))).toEqual({ kind: "none" });
  });

  it("finds another size", () => {
    expect(compare(picture(), picture({ width: 41 }))).toEqual({ kind: "size", was: "40 × 40", is: "41 × 40" });
  });
});
