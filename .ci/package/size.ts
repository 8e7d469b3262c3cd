import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** One line of a package's .size-limit.json: an entry, the file behind it, and the most it may weigh. */
export interface Budget {
  name: string;
  path: string;
  limit: string;
  /** Modules that are not weighed with it: data that is fetched when it is asked for. */
  ignore?: string[];
  gzip: true;
  /** A style sheet is weighed as it is. */
  disablePlugins?: string[];
}

/** What size-limit measured: bytes, gzipped, bundled with its dependencies but without its peers. */
export interface Weight {
  name: string;
  size: number;
  sizeLimit?: number;
  passed?: boolean;
}

/** The budgets a package has set itself. */
export function readBudgets(folder: string): Budget[] {
  const file = join(folder, ".size-limit.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
}

/** Weighs entries of the package at `folder`, all in one run. */
export function weigh(folder: string, entries: Omit<Budget, "limit">[]): Weight[] {
  const made = mkdtempSync(join(tmpdir(), "saan-size-"));
  const config = join(made, "size-limit.json");
  const checks = entries.map((entry) => ({ ...entry, path: join(folder, entry.path).replaceAll("\\", "/") }));
  writeFileSync(config, JSON.stringify(checks));
  const home = dirname(createRequire(import.meta.url).resolve("size-limit/package.json"));
  const words = [join(home, "bin.js"), "--json", "--config", config];
  const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: "utf8" });
  rmSync(made, { recursive: true });
  if (!stdout.trimStart().startsWith("[")) throw new Error(`size-limit could not weigh ${folder}:\n${stdout}${stderr}`);
  return JSON.parse(stdout);
}

/** 3215 → "3.22 kB", rounded up: a budget written from it holds. */
export function inKilobytes(bytes: number): string {
  return `${(Math.ceil(bytes / 10) / 100).toFixed(2)} kB`;
}
