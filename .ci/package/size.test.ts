import { beforeAll, describe, expect, it } from "vitest";
import { isPublished, manifest, rooms, source, styles } from "./packed.js";
import { inKilobytes, readBudgets, type Weight, weigh } from "./size.js";

const measured = [
  ...rooms.map(({ entry, file }) => ({ name: entry, path: file, gzip: true as const })),
  ...styles.map(({ entry, file }) => ({
    name: entry,
    path: file,
    gzip: true as const,
    disablePlugins: ["@size-limit/esbuild"],
  })),
];

describe.runIf(isPublished)(`the weight of ${manifest.name}`, () => {
  const budgets = readBudgets(source);
  let weights: Weight[] = [];

  beforeAll(() => {
    // What a budget leaves out: data that is fetched when it is asked for.
    const kept = new Map(budgets.map(({ name, limit, ignore }) => [name, ignore ? { limit, ignore } : { limit }]));
    weights = weigh(
      source,
      measured.map((entry) => ({ ...entry, ...kept.get(entry.name) })),
    );
  }, 120_000);

  it.each(measured)("$name is within its budget", (entry) => {
    const weight = weights.find(({ name }) => name === entry.name);
    expect(weight, `size-limit did not weigh ${entry.name}`).toBeDefined();
    const { size, sizeLimit } = weight as Weight;
    const line = JSON.stringify({ ...entry, limit: inKilobytes(size * 1.1) });
    expect(
      sizeLimit,
      `${entry.name} has no budget. It weighs ${inKilobytes(size)}. Add to .size-limit.json: ${line}`,
    ).toBeDefined();
    expect(
      size,
      `${entry.name} weighs ${inKilobytes(size)}, its budget is ${inKilobytes(sizeLimit ?? 0)}`,
    ).toBeLessThanOrEqual(sizeLimit ?? 0);
  });

  it("has no budget for what is not published", () => {
    const names = measured.map(({ name }) => name);
    expect(budgets.map(({ name }) => name).filter((name) => !names.includes(name))).toEqual([]);
  });
});
