// Runs one step of the proof and leaves its count where .ci/test.mjs adds it up:
//   node step.mjs <name> [--vitest] -- <command...>
// A vitest step counts its tests; any other command counts as one check. `&&` written as `--and` chains commands.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

const [name, ...rest] = process.argv.slice(2);
const cut = rest.indexOf("--");
const counted = rest.slice(0, cut).includes("--vitest");
const commands = rest.slice(cut + 1).reduce(
  (chain, word) => {
    if (word === "--and") chain.push([]);
    else chain.at(-1).push(word);
    return chain;
  },
  [[]],
);

const folder = join(process.cwd(), ".results");
mkdirSync(folder, { recursive: true });
const report = join(folder, `${name}.vitest.json`);
const result = join(folder, `${name}.json`);
for (const file of [report, result]) rmSync(file, { force: true });

// A forgotten `.only` would hide every other test.
if (counted)
  commands.at(-1).push("--allowOnly=false", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`);
const started = Date.now();
let status = 0;
for (const [program, ...words] of commands) {
  // On Windows the programs in node_modules/.bin are .cmd files, which only a shell can start.
  const run = spawnSync(program, words, {
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (run.error) console.error(`${name}: ${program} could not be started: ${run.error.message}`);
  status = run.status ?? 1;
  if (status !== 0) break;
}
const seconds = Math.round((Date.now() - started) / 100) / 10;

const counts = counted ? countTests() : countCommand();
counts.failed = Math.max(counts.failed, counts.failures.length);
writeFileSync(result, `${JSON.stringify({ name, ...counts, seconds, startedAt: started }, null, 2)}\n`);
process.exit(counts.failed > 0 ? status || 1 : 0);

function countCommand() {
  const words = commands.map((command) => command.join(" ")).join(" && ");
  return {
    passed: status === 0 ? 1 : 0,
    failed: status === 0 ? 0 : 1,
    failures: status === 0 ? [] : [`${name}: ${words}`],
  };
}

function countTests() {
  if (!existsSync(report)) return { passed: 0, failed: 1, failures: [`${name}: the test runner left no report`] };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, "utf8"));
  rmSync(report);
  const failures = testResults.flatMap((file) => {
    const failed = file.assertionResults.filter((test) => test.status === "failed");
    // A file that could not even load fails the run without failing a test.
    if (file.status === "failed" && failed.length === 0)
      return [`${name}: ${relative(process.cwd(), file.name)} could not be loaded`];
    return failed.map((test) => `${name}: ${test.fullName}`);
  });
  // Everything skipped, or nothing found: a step that proves nothing has failed.
  if (numPassedTests + failures.length === 0) failures.push(`${name}: ran no test`);
  // An unhandled error: the run is red though every test is green.
  else if (status !== 0 && failures.length === 0) failures.push(`${name}: an error outside any test`);
  return { passed: numPassedTests, failed: numFailedTests, failures };
}
