// Adds up the counts that the steps leave in `.results/<task>.json`.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./turbo.mjs";

/** One result for each planned task. A task that left none (it, or what it needs, could not run) is one failure. */
export function readResults(planned, started, base = root) {
  return planned.map(({ package: owner, task, folder }) => {
    const file = join(base, folder, ".results", `${task}.json`);
    if (!existsSync(file))
      return {
        owner,
        task,
        passed: 0,
        failed: 1,
        seconds: 0,
        cached: false,
        failures: [`${task}: did not run (a step it needs failed, or it left no count)`],
      };
    const { passed, failed, seconds, startedAt, failures } = JSON.parse(readFileSync(file, "utf8"));
    return { owner, task, passed, failed, seconds, cached: startedAt < started, failures };
  });
}

/** The sums over all results. */
export function addUp(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  return { passed: sum("passed"), failed: sum("failed") };
}

/** One line for each failure, with the package it belongs to. */
export function failuresOf(results) {
  return results.flatMap((result) => result.failures.map((failure) => `  ${label(result.owner)} ${failure}`));
}

/** A plain-text table: one row for each step of each package. */
export function table(results) {
  const rows = results.map(({ owner, task, passed, failed, seconds, cached }) => [
    task,
    label(owner),
    String(passed),
    String(failed),
    cached ? "cached" : seconds.toFixed(1),
  ]);
  const lines = [["step", "package", "passed", "failed", "seconds"], ...rows];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines
    .map((line) =>
      line.map((cell, column) => (column < 2 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join("  "),
    )
    .join("\n");
}

function label(owner) {
  return owner === "//" ? "(repository)" : owner;
}
