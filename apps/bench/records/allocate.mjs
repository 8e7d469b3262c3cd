// How many bytes a contestant makes for each row: node --expose-gc --max-semi-space-size=512 allocate.mjs <module>, rows on stdin.
import { readFileSync } from "node:fs";

const [url] = process.argv.slice(2);
if (!url) throw new Error("Name a module.");
/** @type {import("./model.d.ts").Contestant} */
const { isSound } = await import(url);
const rows = JSON.parse(readFileSync(0, "utf8"));
const through = () => {
  for (const row of rows) isSound(row);
};
// Until the code is compiled, compiling is what takes memory.
for (let time = 0; time < 5; time += 1) through();
globalThis.gc?.();
const before = process.memoryUsage().heapUsed;
const started = performance.now();
through();
const milliseconds = performance.now() - started;
console.log(JSON.stringify({ milliseconds, memory: process.memoryUsage().heapUsed - before }));
