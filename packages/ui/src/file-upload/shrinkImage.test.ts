import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carriesExif, shrunkSize } from "./shrinkImage.js";

const letters = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const segment = (marker: number, body: readonly number[]) => [
  0xff,
  marker,
  (body.length + 2) >> 8,
  (body.length + 2) & 255,
  ...body,
];
const jpeg = (...segments: number[][]) => new Uint8Array([0xff, 0xd8, ...segments.flat(), 0xff, 0xda, 0, 2]);

describe("carriesExif", () => {
  const jfif = segment(0xe0, letters("JFIF\0"));
  const exif = segment(0xe1, letters("Exif\0\0II*\0"));
  const webp = (flags: number) =>
    new Uint8Array([...letters("RIFF"), 0, 0, 0, 0, ...letters("WEBPVP8X"), 10, 0, 0, 0, flags]);
  it.each([
    ["a photograph of a phone", jpeg(exif), true],
    ["one with another segment before it", jpeg(jfif, exif), true],
    ["one without", jpeg(jfif), false],
    ["one with the words in another segment", jpeg(segment(0xfe, letters("Exif"))), false],
    ["a WebP with it", webp(0x08), true],
    ["a WebP without", webp(0x10), false],
    ["nothing", new Uint8Array(), false],
  ])("sees %s", (_, head, carries) => {
    expect(carriesExif(head)).toBe(carries);
  });

  it("ends on whatever bytes it is given", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (head) => void carriesExif(new Uint8Array([0xff, 0xd8, ...head]))),
    );
  });
});

describe("shrunkSize", () => {
  it("keeps the shape, and leaves small images alone", () => {
    expect(shrunkSize(4000, 3000, 2000)).toEqual({ width: 2000, height: 1500 });
    expect(shrunkSize(1, 9000, 2000)).toEqual({ width: 1, height: 2000 });
    expect(shrunkSize(1600, 1200, 2000)).toBeUndefined();
  });
});
