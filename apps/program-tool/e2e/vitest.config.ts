import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** The built tool as people meet it: its server as a program, its pages in a real browser. */
export default defineConfig({
  cacheDir: join(import.meta.dirname, "../node_modules/.vite/e2e"),
  test: {
    root: import.meta.dirname,
    // Of the faults those that a change of the tool can bring back; all of them by `pnpm faults`.
    include: ["*.test.ts", "faults/{dying,sending,tabs,versions}.test.ts"],
    environment: "node",
    globalSetup: "prepared-data.ts",
    // One server and one browser at a time: two cores hold no more.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
