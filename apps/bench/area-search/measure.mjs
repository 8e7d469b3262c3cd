// Measures one contestant in a process of its own: node --expose-gc measure.mjs <contestant>, queries on stdin.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const LIMIT = 20;
/** @type {import("./contestant.d.ts").Queries} */
const { warmUp, counted, loose } = JSON.parse(readFileSync(0, "utf8"));
const [file] = process.argv.slice(2);
if (!file) throw new Error("Name the file of a contestant.");

const held = () => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

const before = held();
const started = performance.now();
/** @type {{ open: import("./contestant.d.ts").Open }} */
const { open } = await import(pathToFileURL(file).href);
const search = await open();
await search("แม่", LIMIT);
const load = performance.now() - started;
const memory = held() - before;

for (const text of warmUp) await search(text, LIMIT);
/** @type {number[]} */
const times = [];
let answered = 0;
for (const text of counted) {
  const start = performance.now();
  const found = await search(text, LIMIT);
  times.push(performance.now() - start);
  if (found > 0) answered += 1;
}
let answeredLoose = 0;
for (const text of loose) if ((await search(text, LIMIT)) > 0) answeredLoose += 1;

times.sort((a, b) => a - b);
const at = (/** @type {number} */ share) => times[Math.floor(times.length * share)] ?? 0;
/** @type {import("./contestant.d.ts").Measured} */
const measured = { load, median: at(0.5), p95: at(0.95), memory, answered, answeredLoose };
console.log(JSON.stringify(measured));
