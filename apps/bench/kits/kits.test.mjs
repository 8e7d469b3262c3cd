import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formBytes } from "./bundle.mjs";
import { contenders } from "./contenders.mjs";

/** @type {import("../measured.d.ts").Measured} */
const saved = JSON.parse(readFileSync(new URL("kits.json", import.meta.url), "utf8"));
const rows = saved.tables.find(({ id }) => id === "kits-bytes")?.rows ?? [];
const kilobytes = (/** @type {string} */ name) => Number(rows.find(([kit]) => kit === name)?.[3]);
const [ours, ...peers] = contenders;

describe("the form of ours", () => {
  it("weighs what kits.json says, give or take a fiftieth: else `npx --yes pnpm@12 bench:kits --save`", async () => {
    if (!ours) throw new Error("Ours is the first contender.");
    const { js, css } = await formBytes(ours);
    const now = (js + css) / 1000;
    expect(now).toBeGreaterThan(kilobytes(ours.name) * 0.98);
    expect(now).toBeLessThan(kilobytes(ours.name) * 1.02);
    expect(now, "JS and CSS, gzipped, without React").toBeLessThanOrEqual(60);
  });

  it.each(peers)("is lighter than that built with $name", ({ name }) => {
    expect(kilobytes(name)).toBeGreaterThan(kilobytes("@saan/ui"));
  });
});

describe("kits.json, which the documentation shows,", () => {
  it("has a row in every table for ours, and in the table of bytes for everybody", () => {
    expect(saved.tables.map((table) => table.rows[0]?.[0])).toEqual(saved.tables.map(() => "@saan/ui"));
    expect(rows.map(([kit]) => kit)).toEqual(contenders.map(({ name }) => name));
  });

  it("tells the versions of what stands beside ours", () => {
    expect(Object.keys(saved.peers)).toEqual(expect.arrayContaining(peers.flatMap(({ packages }) => [...packages])));
  });
});
