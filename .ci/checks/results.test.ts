import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addUp, failuresOf, readResults, table } from "../results.mjs";
import { root } from "./repository.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "saan-step-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the sum", () => {
  const planned = [
    { package: "@saan/thai", task: "unit", folder: "packages/thai" },
    { package: "//", task: "lint", folder: "" },
  ];

  function leave(owner: string, task: string, result: object) {
    mkdirSync(join(folder, owner, ".results"), { recursive: true });
    writeFileSync(join(folder, owner, ".results", `${task}.json`), JSON.stringify(result));
  }

  it("adds what the steps left", () => {
    leave("packages/thai", "unit", {
      passed: 5,
      failed: 1,
      seconds: 2,
      startedAt: 20,
      failures: ["unit: reads a date"],
    });
    leave("", "lint", { passed: 1, failed: 0, seconds: 1, startedAt: 5, failures: [] });
    const results = readResults(planned, 10, folder);
    expect(addUp(results)).toEqual({ passed: 6, failed: 1 });
    expect(failuresOf(results)).toEqual(["  @saan/thai unit: reads a date"]);
    expect(table(results).split("\n")).toEqual([
      "step  package       passed  failed  seconds",
      "unit  @saan/thai         5       1      2.0",
      "lint  (repository)       1       0   cached",
    ]);
  });

  it("counts a planned step that left nothing as one failure", () => {
    leave("", "lint", { passed: 1, failed: 0, seconds: 1, startedAt: 20, failures: [] });
    const results = readResults(planned, 10, folder);
    expect(addUp(results)).toEqual({ passed: 1, failed: 1 });
    expect(failuresOf(results)).toEqual([
      "  @saan/thai unit: did not run (a step it needs failed, or it left no count)",
    ]);
  });
});

describe("a step", () => {
  function step(...words: string[]) {
    const run = spawnSync(process.execPath, [join(root, ".ci/step.mjs"), ...words], { cwd: folder, encoding: "utf8" });
    return { status: run.status, ...JSON.parse(readFileSync(join(folder, `.results/${words[0]}.json`), "utf8")) };
  }
  const node = (script: string) => [process.execPath, "--eval", script];

  it("counts a command that succeeds as one check passed", () => {
    expect(step("types", "--", ...node(""))).toMatchObject({ status: 0, passed: 1, failed: 0 });
  });

  it("counts a command that fails, or does not exist, as one check failed", () => {
    expect(step("types", "--", ...node("process.exit(2)"))).toMatchObject({ status: 2, passed: 0, failed: 1 });
    expect(step("types", "--", "saan-no-such-program")).toMatchObject({ passed: 0, failed: 1 });
  });

  it("stops a chain at the first command that fails", () => {
    const chain = [...node("process.exit(1)"), "--and", ...node(`require("fs").writeFileSync("ran", "")`)];
    expect(step("build", "--", ...chain)).toMatchObject({ status: 1, failed: 1 });
    expect(() => readFileSync(join(folder, "ran"))).toThrow();
  });

  /** A test runner that leaves a report as Vitest does. */
  const runner = (status: number, report: object) => {
    const script = `const file = process.argv.at(-1).split("=")[1];
      require("fs").writeFileSync(file, ${JSON.stringify(JSON.stringify(report))}); process.exit(${status})`;
    return [process.execPath, "--eval", script, "--"];
  };

  it("counts the tests of a test runner by name", () => {
    const assertionResults = [{ status: "failed", fullName: "reads a date" }];
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      testResults: [{ status: "failed", name: "a", assertionResults }],
    };
    expect(step("unit", "--vitest", "--", ...runner(1, report))).toMatchObject({
      passed: 3,
      failed: 1,
      failures: ["unit: reads a date"],
    });
  });

  it("counts a test file that could not be loaded", () => {
    const testResults = [{ status: "failed", name: "broken.test.ts", assertionResults: [] }];
    const report = { numPassedTests: 3, numFailedTests: 0, testResults };
    expect(step("unit", "--vitest", "--", ...runner(1, report))).toMatchObject({ passed: 3, failed: 1 });
  });

  it("fails when no test ran, and when the runner broke outside any test", () => {
    const nothing = { numPassedTests: 0, numFailedTests: 0, testResults: [] };
    expect(step("unit", "--vitest", "--", ...runner(0, nothing))).toMatchObject({ status: 1, failed: 1 });
    const green = { numPassedTests: 3, numFailedTests: 0, testResults: [] };
    expect(step("unit", "--vitest", "--", ...runner(1, green))).toMatchObject({ status: 1, passed: 3, failed: 1 });
    expect(step("unit", "--vitest", "--", ...node(""), "--")).toMatchObject({ status: 1, passed: 0, failed: 1 });
  });
});
