import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import guide from "./type.mdx?raw";

const css = createRequire(import.meta.url).resolve("@saan/ui/fonts.css");
const faces = [...readFileSync(css, "utf8").matchAll(/@font-face\s*\{([^}]+)\}/g)].map(([, face = ""]) => ({
  family: /font-family:\s*["']?([^;"']+)/.exec(face)?.[1],
  weight: /font-weight:\s*(\d+)/.exec(face)?.[1],
  // Spaces and digits lie in the file of Latin letters.
  isThai: /U\+0E01/.test(face),
  bytes: statSync(join(dirname(css), /url\(["']?([^"')]+)/.exec(face)?.[1] ?? "")).size,
}));

type Face = (typeof faces)[number];

/** What is fetched of the faces that `uses` names, in kB as the guide says it. */
function fetched(uses: (face: Face) => boolean) {
  const used = faces.filter(uses);
  return { files: used.length, kB: Math.round(used.reduce((sum, { bytes }) => sum + bytes, 0) / 1000) };
}

const isText = ({ family }: Face) => family === "Sarabun";
const isHeading = ({ family, weight }: Face) => family === "IBM Plex Sans Thai" && weight === "600";

describe("what the guide says a first page fetches of fonts", () => {
  it.each([
    ["Thai text", fetched((face) => isText(face) && face.weight === "400" && face.isThai), 1, "ตัวธรรมดาใช้"],
    ["with spaces and digits", fetched((face) => isText(face) && face.weight === "400"), 2, "ตัวเลขด้วยเป็น"],
    ["with bold text and headings", fetched((face) => isText(face) || isHeading(face)), 6, "ครบหกไฟล์"],
  ])("is what the files weigh: %s", (_, { files, kB }, expected, words) => {
    expect(files).toBe(expected);
    expect(guide).toContain(`${words} ${kB} kB`);
  });
});
