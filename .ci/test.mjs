// The whole proof: every check of every package, added up. The last line is `N passed, N failed`.
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { addUp, failuresOf, readResults, table } from "./results.mjs";
import { plan, root, turbo } from "./turbo.mjs";

// Two at a time, then those that start browsers one at a time: two browsers on two cores time out.
const STAGES = [
  { tasks: ["lint", "house", "build", "types", "unit", "package"], concurrency: 2 },
  { tasks: ["parity", "stories", "visual", "e2e", "consumer"], concurrency: 1 },
];

const started = Date.now();
for (const folder of [".", ...workspaces("packages"), ...workspaces("apps")]) {
  rmSync(join(root, folder, ".results"), { recursive: true, force: true });
}

const planned = new Map();
let status = 0;
for (const { tasks, concurrency } of STAGES) {
  for (const task of plan(tasks)) planned.set(`${task.package} ${task.task}`, task);
  const options = [
    `--concurrency=${concurrency}`,
    "--continue=dependencies-successful",
    "--output-logs=new-only",
    "--log-order=stream",
  ];
  status = Math.max(status, await turbo(["run", ...tasks, ...options]));
}

const results = readResults([...planned.values()], started);
const { passed, failed } = addUp(results);
const minutes = ((Date.now() - started) / 60_000).toFixed(1);
console.log(`\n${table(results)}\n\n${minutes} minutes`);
const failures = failuresOf(results);
if (failures.length > 0)
  console.log(`\nFailed (CONTRIBUTING.md says how to run and fix each):\n${failures.join("\n")}`);
// turbo itself broke without any step failing: still a failure, and it has to be in the count.
const broken = status !== 0 && failed === 0;
if (broken) console.log(`\nturbo ended with code ${status} although no step failed.`);
console.log(`\n${passed} passed, ${failed + (broken ? 1 : 0)} failed`);
process.exit(failed > 0 || broken || passed === 0 ? 1 : 0);

function workspaces(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name));
}
