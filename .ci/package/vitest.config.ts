import { join } from "node:path";
import { defineConfig } from "vitest/config";

// Run with a package as working directory: `pnpm --filter @saan/thai package`.
export default defineConfig({
  // Not beside this file: what lies in .ci/ is an input of turbo tasks.
  cacheDir: join(import.meta.dirname, "../../node_modules/.vite/package"),
  test: {
    root: import.meta.dirname,
    include: ["*.test.ts"],
    environment: "node",
    globalSetup: ["./pack.ts"],
    // The tools are heavy to load and share what they load.
    isolate: false,
    maxWorkers: 1,
    testTimeout: 120_000,
  },
});
