import type { Reporter, TestCase, TestModule } from "vitest/node";
import { type Fault, faults } from "./faults.js";
import type { FaultCount } from "./ledger.js";

interface Row {
  readonly fault: Fault;
  readonly counts: readonly FaultCount[];
  readonly failed: readonly string[];
}

/** Prints, after the last test, what every fault did. A fault that no test tried fails the run. */
export class FaultTable implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const rows = Object.keys(faults).map((number) => rowOf(Number(number) as Fault, tests));
    const lines = rows.map(lineOf);
    console.log(
      ["", "| | Fault | Trials | Losses | Wrong | Worst loss | |", "|--:|---|--:|--:|--:|--:|---|", ...lines].join(
        "\n",
      ),
    );
    const trials = sum(rows, ({ trials }) => trials);
    const worst = Math.max(0, ...rows.flatMap(({ counts }) => counts.map(({ worstMs }) => worstMs)));
    const losses = sum(rows, (count) => count.losses);
    const wrong = sum(rows, (count) => count.wrong);
    console.log(`\n${trials} trials, ${losses} losses, ${wrong} wrong restores, worst data-loss window ${ms(worst)}\n`);
    if (rows.some(isNotProved)) process.exitCode = 1;
  }
}

function rowOf(fault: Fault, tests: readonly TestCase[]): Row {
  const own = tests.filter((test) => test.meta().fault?.fault === fault);
  return {
    fault,
    counts: own.flatMap((test) => test.meta().fault ?? []),
    failed: own.filter((test) => test.result().state === "failed").map((test) => test.fullName),
  };
}

function lineOf(row: Row): string {
  const of = (value: (count: FaultCount) => number) => sum([row], value);
  const worst = ms(Math.max(0, ...row.counts.map(({ worstMs }) => worstMs)));
  const verdict =
    row.counts.length === 0 ? "not tried" : row.failed.length > 0 ? `failed: ${row.failed.join("; ")}` : "ok";
  const cells = [
    row.fault,
    faults[row.fault],
    of((one) => one.trials),
    of((one) => one.losses),
    of((one) => one.wrong),
  ];
  return `| ${[...cells, worst, verdict].join(" | ")} |`;
}

function isNotProved({ counts, failed }: Row): boolean {
  return counts.length === 0 || failed.length > 0;
}

function sum(rows: readonly Row[], value: (count: FaultCount) => number): number {
  return rows.flatMap(({ counts }) => counts.map(value)).reduce((all, one) => all + one, 0);
}

function ms(milliseconds: number): string {
  return `${Math.round(milliseconds)} ms`;
}
