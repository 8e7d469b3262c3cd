import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { barePng } from "./barePng.js";

const letters = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const chunk = (name: string, body: readonly number[] = []) => [
  ...[24, 16, 8, 0].map((bits) => (body.length >> bits) & 255),
  ...letters(name),
  ...body,
  ...[1, 2, 3, 4],
];
const signature = [0x89, ...letters("PNG\r\n"), 0x1a, 0x0a];
const png = (...parts: readonly number[][]) =>
  new File([new Uint8Array([...signature, ...parts.flat()])], "แผนที่.png", { type: "image/png", lastModified: 7 });
const bytesOf = async (file: File | undefined) => file && [...new Uint8Array(await file.arrayBuffer())];

const [head, picture, end] = [chunk("IHDR", [1]), chunk("IDAT", [9, 8, 7]), chunk("IEND")];

describe("a PNG", () => {
  it.each(["eXIf", "tEXt", "zTXt", "iTXt"])(
    "leaves without its %s, and with its picture byte for byte",
    async (name) => {
      const bare = await barePng(png(head, chunk(name, letters("19.03 N")), picture, end));
      expect(await bytesOf(bare)).toEqual([...signature, ...head, ...picture, ...end]);
      expect([bare?.name, bare?.type, bare?.lastModified]).toEqual(["แผนที่.png", "image/png", 7]);
    },
  );

  it("leaves without what was left behind its end", async () => {
    expect(await bytesOf(await barePng(png(head, picture, end, letters("cut off"))))).toEqual([
      ...signature,
      ...head,
      ...picture,
      ...end,
    ]);
  });

  it("is the file itself when it says nothing beside its picture", async () => {
    const file = png(head, chunk("pHYs", [0]), chunk("iCCP", letters("sRGB")), picture, end);
    expect(await barePng(file)).toBe(file);
  });

  it.each([
    ["has no end", png(head, picture)],
    ["ends in the middle of a part", png(head, chunk("eXIf", letters("far")).slice(0, 10))],
    ["says that a part is longer than the file", png([0xff, 0xff, 0xff, 0xff, ...letters("IDAT"), 0, 0, 0, 0])],
  ])("is not taken when it %s: nobody can tell what it says", async (_, file) => {
    expect(await barePng(file)).toBeUndefined();
  });

  it("ends on whatever bytes it is given, and tells nothing more than it was given", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (more) => {
        const bare = await barePng(png([...more]));
        expect(bare?.size ?? 0).toBeLessThanOrEqual(more.length + signature.length);
      }),
    );
  });
});
