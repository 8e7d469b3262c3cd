import { Bench } from "tinybench";

/** What one measured turn should last: the clock counts in tenths of microseconds. Milliseconds. */
const TURN = 0.05;

/**
 * How often a second each contestant does its work, one after the other, each over the same items in turn. From the median:
 * a mean is the garbage collector's more than the code's.
 * @template T
 * @param {readonly T[]} items
 * @param {Record<string, (item: T) => unknown>} contestants
 * @param {import("./effort.mjs").Effort} effort
 * @returns {Promise<Record<string, number>>}
 */
export async function perSecond(items, contestants, { warmUp, time }) {
  const bench = new Bench({ time, warmupTime: warmUp, iterations: 8, warmup: warmUp > 0 });
  /** @type {Map<string, number>} */
  const timesInTurn = new Map();
  for (const [name, work] of Object.entries(contestants)) {
    let next = 0;
    const once = () => {
      next = next + 1 === items.length ? 0 : next + 1;
      return work(/** @type {T} */ (items[next]));
    };
    const times = timesWithin(once, TURN);
    timesInTurn.set(name, times);
    bench.add(name, () => {
      let last;
      for (let time = 0; time < times; time += 1) last = once();
      return last;
    });
  }
  await bench.run();
  return Object.fromEntries(
    bench.tasks.map(({ name, result }) => {
      if (result.state !== "completed") throw new Error(`${name} did not run to its end.`);
      return [name, (1000 * (timesInTurn.get(name) ?? 1)) / result.latency.p50];
    }),
  );
}

/**
 * How often something can be done in a time, roughly; at least once.
 * @param {() => unknown} once
 * @param {number} milliseconds
 */
function timesWithin(once, milliseconds) {
  once();
  let times = 1;
  for (;;) {
    const started = performance.now();
    for (let time = 0; time < times; time += 1) once();
    if (performance.now() - started >= milliseconds || times >= 10_000) return times;
    times *= 2;
  }
}
