import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The whole suite, with the newest React. `vitest.projects.config.ts` runs it again with what else is promised. */
export default defineConfig({
  // Examples are written as a user of the package writes them.
  resolve: {
    alias: [
      { find: /^@saan\/ui\/([\w-]+)$/, replacement: fileURLToPath(new URL("./src/$1/index.ts", import.meta.url)) },
    ],
  },
  test: {
    name: "react-19",
    // Generous: a busy two-core machine is slow, and no test here is about time.
    testTimeout: 60_000,
    include: ["src/**/*.test.{ts,tsx}"],
    environment: "jsdom",
    setupFiles: ["./src/testing/setup.ts"],
  },
});
