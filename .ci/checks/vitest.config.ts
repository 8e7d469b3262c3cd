import { join } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // A test may take minutes where others build beside it: none here is about time.
  // Not beside this file: what lies in .ci/ is an input of turbo tasks.
  cacheDir: join(import.meta.dirname, "../../node_modules/.vite/checks"),
  test: { root: import.meta.dirname, include: ["*.test.ts"], environment: "node", testTimeout: 240_000 },
});
