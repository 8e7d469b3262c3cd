// Changes one thing for the worse in a hundred thousand records of every kind, and reads each by every way there is. Run after
// a build: pnpm --filter @saan/samples fuzz [-- <records> <seed>]
// Exits with 1 when a claim was broken.
import { fuzz } from "@saan/samples/hostile";

const [records = 100_000, seed = Date.now() % 2 ** 32] = process.argv
  .slice(2)
  .filter((word) => word !== "--")
  .map(Number);
const began = performance.now();
const report = fuzz({ records, seed, clock: () => performance.now() });
const seconds = (performance.now() - began) / 1000;
const { refused, kinds, broken, slowest } = report;

console.log(`records   ${records} of ${kinds} kinds, seed ${seed}`);
console.log(`refused   ${refused}, read ${records - refused}`);
console.log(
  `time      ${seconds.toFixed(1)} s, ${((1000 * seconds) / records).toFixed(3)} ms each by all ways together`,
);
console.log(`slowest   ${slowest.milliseconds.toFixed(1)} ms: ${slowest.kind}, ${slowest.change}`);
console.log(`broken    ${broken.length}`);
for (const { claim, kind, place, change } of broken.slice(0, 50))
  console.log(`  ${claim}: ${kind}, ${place} ${change}`);
process.exitCode = broken.length === 0 ? 0 : 1;
