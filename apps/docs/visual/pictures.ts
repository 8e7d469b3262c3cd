import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/** How two pictures differ: nothing, in size, or in pixels, with a picture of where. */
export type Difference =
  | { readonly kind: "none" }
  | { readonly kind: "size"; readonly was: string; readonly is: string }
  | { readonly kind: "pixels"; readonly count: number; readonly picture: Buffer };

/**
 * Compares two PNGs pixel by pixel. The same browser draws both, in software: only what the eye cannot see (a shade, the
 * smoothing of an edge) may differ, and no pixel otherwise.
 */
export function compare(before: Buffer, after: Buffer): Difference {
  const [was, is] = [PNG.sync.read(before), PNG.sync.read(after)];
  const sizeOf = ({ width, height }: PNG) => `${width} × ${height}`;
  if (was.width !== is.width || was.height !== is.height) return { kind: "size", was: sizeOf(was), is: sizeOf(is) };
  const where = new PNG({ width: was.width, height: was.height });
  const count = pixelmatch(was.data, is.data, where.data, was.width, was.height, { threshold: 0.1 });
  return count === 0 ? { kind: "none" } : { kind: "pixels", count, picture: PNG.sync.write(where) };
}

/** The same picture in fewer bytes: no transparency, packed as tightly as PNG can. */
export function pack(picture: Buffer): Buffer {
  const decoded = PNG.sync.read(picture);
  const packings = [-1, 0, 4].map((filterType) =>
    PNG.sync.write(decoded, { colorType: 2, inputHasAlpha: true, deflateLevel: 9, filterType }),
  );
  return packings.reduce((smallest, one) => (one.length < smallest.length ? one : smallest), picture);
}
