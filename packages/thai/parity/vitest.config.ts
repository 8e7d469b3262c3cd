import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** The built package on every engine that is promised: the oldest and the newest Node, and a browser's strict page. */
export default defineConfig({
  cacheDir: join(import.meta.dirname, "../node_modules/.vite/parity"),
  test: {
    root: import.meta.dirname,
    include: ["*.test.ts"],
    environment: "node",
    testTimeout: 60_000,
    // Fetching a Node that is not kept yet.
    hookTimeout: 180_000,
  },
});
