import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { cruise, type ICruiseOptions, type ICruiseResult } from "dependency-cruiser";

const require = createRequire(import.meta.url);
const { floors } = require("./floors.cjs") as {
  floors(root: string): { forbidden: unknown[]; options: ICruiseOptions };
};
const { aliases } = require("./workspace.cjs") as { aliases(root: string): Record<string, string> };

/** Every import of the workspace at `root` that breaks a floor, as `rule: from -> to`, and how many files were read. */
export async function brokenFloors(root: string): Promise<{ broken: string[]; files: number }> {
  const { forbidden, options } = floors(root);
  const folders = ["packages", "apps"].filter((folder) => existsSync(join(root, folder)));
  const ruled = { ...options, baseDir: root, validate: true, ruleSet: { forbidden } } as ICruiseOptions;
  const resolving = { ...options.enhancedResolveOptions, alias: aliases(root), bustTheCache: true };
  const { output } = await cruise(folders, ruled, resolving as never);
  const { summary } = output as ICruiseResult;
  return {
    broken: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`),
    files: summary.totalCruised,
  };
}
