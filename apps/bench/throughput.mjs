import { Bench } from "tinybench";

/**
 * Runs tasks one after the other, each over the same items in turn.
 * @template T
 * @param {string} what
 * @param {readonly T[]} items
 * @param {Record<string, (item: T) => unknown>} tasks
 * @returns {Promise<import("./table.mjs").Row[]>}
 */
export async function throughput(what, items, tasks) {
  const bench = new Bench({ time: 1000, warmupTime: 300 });
  for (const [who, task] of Object.entries(tasks)) {
    let next = 0;
    bench.add(who, () => {
      next = next + 1 === items.length ? 0 : next + 1;
      return task(/** @type {T} */ (items[next]));
    });
  }
  await bench.run();
  return bench.tasks.map(({ name, result }) => {
    if (result.state !== "completed") throw new Error(`${name} did not run to its end.`);
    // No p95: for what takes a few microseconds it is the garbage collector's and the clock's, not the code's.
    return { what, who: name, median: result.latency.p50, perSecond: 1000 / result.latency.p50 };
  });
}
