// Measures one module in a process of its own: node --expose-gc cold.mjs <module> [record on stdin]. Without a record it is
// only imported.
import { readFileSync } from "node:fs";

const [url] = process.argv.slice(2);
if (!url) throw new Error("Name a module.");
const text = readFileSync(0, "utf8");
const record = text === "" ? undefined : JSON.parse(text);
const held = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

const before = held();
const started = performance.now();
/** @type {Partial<import("./model.d.ts").Contestant>} */
const contestant = await import(url);
const answer = contestant.isSound?.(record);
const milliseconds = performance.now() - started;
if (answer === false) throw new Error(`${url} refuses a sound record.`);
console.log(JSON.stringify({ milliseconds, memory: held() - before, exports: Object.keys(contestant).length }));
