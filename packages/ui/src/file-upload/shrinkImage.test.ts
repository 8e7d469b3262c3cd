import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPhotograph, mayTellPlace, shrunkSize } from "./shrinkImage.js";

const letters = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const segment = (marker: number, body: readonly number[]) => [
  0xff,
  marker,
  (body.length + 2) >> 8,
  (body.length + 2) & 255,
  ...body,
];
const jpeg = (...segments: number[][]) => new Uint8Array([0xff, 0xd8, ...segments.flat(), 0xff, 0xda, 0, 2]);

describe("mayTellPlace", () => {
  const jfif = segment(0xe0, letters("JFIF\0"));
  const exif = segment(0xe1, letters("Exif\0\0II*\0"));
  const webp = (flags: number) =>
    new Uint8Array([...letters("RIFF"), 0, 0, 0, 0, ...letters("WEBPVP8X"), 10, 0, 0, 0, flags]);
  it.each([
    ["a photograph of a phone", jpeg(exif), true],
    ["one with another segment before it", jpeg(jfif, exif), true],
    ["one without", jpeg(jfif), false],
    ["one with its colours", jpeg(jfif, segment(0xe2, letters("ICC_PROFILE\0"))), false],
    ["one with XMP", jpeg(jfif, segment(0xe1, letters("http://ns.adobe.com/xap/1.0/\0"))), true],
    ["one with IPTC", jpeg(segment(0xed, letters("Photoshop 3.0\0"))), true],
    ["one with a second picture", jpeg(segment(0xe2, letters("MPF\0"))), true],
    ["one with the words in another segment", jpeg(segment(0xfe, letters("Exif"))), false],
    ["one whose segments go further than was read", jpeg(jfif).slice(0, -4), true],
    ["a WebP with it", webp(0x08), true],
    ["a WebP with XMP", webp(0x04), true],
    ["a WebP without", webp(0x10), false],
    ["a plain WebP", new Uint8Array([...letters("RIFF"), 0, 0, 0, 0, ...letters("WEBPVP8 ")]), false],
    ["a HEIC", new Uint8Array([0, 0, 0, 24, ...letters("ftypheic")]), true],
    ["nothing", new Uint8Array(), true],
  ])("sees %s", (_, head, tells) => {
    expect(mayTellPlace(head)).toBe(tells);
  });

  it("ends on whatever bytes it is given", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 500 }),
        (head) => void mayTellPlace(new Uint8Array([0xff, 0xd8, ...head])),
      ),
    );
  });
});

describe("isPhotograph", () => {
  it.each([
    ["ภาพ.jpg", "image/jpeg", true],
    ["ภาพ.JPG", "", true],
    ["ภาพ.heic", "image/heic", true],
    ["แผนที่.png", "image/png", false],
    ["รายงาน.pdf", "application/pdf", false],
  ])("of %s (%s) is %s", (name, type, is) => {
    expect(isPhotograph({ name, type })).toBe(is);
  });
});

describe("shrunkSize", () => {
  it("keeps the shape, and leaves small images alone", () => {
    expect(shrunkSize(4000, 3000, 2000)).toEqual({ width: 2000, height: 1500 });
    expect(shrunkSize(1, 9000, 2000)).toEqual({ width: 1, height: 2000 });
    expect(shrunkSize(1600, 1200, 2000)).toBeUndefined();
  });
});
