// Writes the dated results that the accessibility page shows. Run by hand after a whole test run, and commit what it wrote:
//   node scripts/accessibility-results.mjs          reads .results/stories.json, which `pnpm stories` leaves
//   node scripts/accessibility-results.mjs <file>   reads a JSON report of vitest
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const docs = new URL("..", import.meta.url);
const report = JSON.parse(readFileSync(process.argv[2] ?? new URL(".results/stories.json", docs), "utf8"));

/** What failed, as text, with axe's own failures told apart. */
const messages =
  report.testResults?.flatMap(({ assertionResults }) =>
    assertionResults.flatMap((test) => test.failureMessages ?? []),
  ) ??
  report.failures ??
  [];
const isAxe = (message) => /toHaveNoViolations|a11y|accessibility violation/i.test(message);

const sources = ["src", "../../packages/ui/src"].flatMap((folder) => {
  const root = fileURLToPath(new URL(`${folder}/`, docs));
  return readdirSync(root, { recursive: true })
    .filter((path) => path.endsWith(".stories.tsx"))
    .map((path) => readFileSync(`${root}/${path}`, "utf8"));
});
const count = (pattern) => sources.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);

const stories = (report.passed ?? report.numPassedTests) + (report.failed ?? report.numFailedTests);
const written = count(/^export const [A-Z]\w*\s*:\s*Story/gm);
if (stories < written) {
  console.error(`The report is of ${stories} stories and there are ${written}: run all of them again first.`);
  process.exit(1);
}

const results = {
  ranOn: new Date(report.startedAt ?? report.startTime).toLocaleDateString("sv-SE", { timeZone: "Asia/Bangkok" }),
  stories,
  passed: report.passed ?? report.numPassedTests,
  failed: report.failed ?? report.numFailedTests,
  // axe runs after every story that is not set apart from it.
  axeSetApart: count(/a11y:\s*\{\s*(?:test:\s*"off"|disable:\s*true)/g),
  axeViolations: messages.filter(isAxe).length,
  plays: count(/\bplay:|\bplay\(/g),
  narrow: count(/value:\s*"narrow"/g),
  dark: count(/theme:\s*"dark"/g),
};

writeFileSync(fileURLToPath(new URL("src/accessibility/results.json", docs)), `${JSON.stringify(results, null, 2)}\n`);
console.log(results);
