import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pairsInCss } from "../testing/pairsInCss.js";
import { seenBy } from "../testing/seenBy.js";
import { colourPairs, contrast, leastContrast, type ThemeName, themes } from "./index.js";

/** Drawn, but never seen together. */
const UNSEEN = [
  // A tick is drawn only once its box is chosen, and then the ground is the action colour.
  "src/choice/choice.css: color-action-ink on color-surface",
];

const names = Object.keys(themes) as ThemeName[];

describe.each(names)("the %s theme", (theme) => {
  it.each(colourPairs)("$ink on $ground, as $as, has its least contrast", ({ ink, ground, as }) => {
    expect(contrast(themes[theme][ink], themes[theme][ground])).toBeGreaterThanOrEqual(leastContrast(as, theme));
  });

  it("has no rule of a component whose colours have less than their least contrast", () => {
    const files = readdirSync("src", { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".css") && !file.startsWith("tokens"))
      .map((file) => `src/${file}`);
    const pairs = files.flatMap((file) => pairsInCss(readFileSync(file, "utf8")).map((pair) => ({ file, ...pair })));
    expect(pairs.length, "else nothing was looked at").toBeGreaterThan(20);
    const poor = pairs
      .filter(({ ink, ground, as }) => contrast(themes[theme][ink], themes[theme][ground]) < leastContrast(as, theme))
      .map(({ file, ink, ground }) => `${file}: ${ink} on ${ground}`);
    expect(poor.filter((pair) => !UNSEEN.includes(pair))).toEqual([]);
  });

  it("has eight colours for series that nobody takes for one another, colour-blind or not", () => {
    const series = Object.entries(themes[theme]).flatMap(([name, value]) => (name.includes("series") ? [value] : []));
    expect(series).toHaveLength(8);
    for (const [at, one] of series.entries()) {
      for (const other of series.slice(0, at)) {
        for (const eye of ["all", "no-red", "no-green", "no-blue"] as const) {
          const [a, b] = [seenBy(eye, one), seenBy(eye, other)];
          const distance = Math.hypot(...a.map((value, axis) => value - (b[axis] ?? 0)));
          // In OKLab 0.02 is just seen side by side: four times as much is seen across a chart.
          expect([one, other, eye, distance >= 0.08]).toEqual([one, other, eye, true]);
        }
      }
    }
  });
});
