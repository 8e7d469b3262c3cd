import { join } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  cacheDir: join(import.meta.dirname, "../node_modules/.vite/consumer"),
  test: {
    root: import.meta.dirname,
    include: ["*.test.ts"],
    environment: "node",
    // One of them counts seconds.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 240_000,
  },
});
