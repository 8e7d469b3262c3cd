import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // Examples are written as a user of the package writes them.
  resolve: {
    alias: [
      { find: /^@saan\/ui\/([\w-]+)$/, replacement: fileURLToPath(new URL("./src/$1/index.ts", import.meta.url)) },
    ],
  },
  test: {
    // Generous: a busy two-core machine is slow, and no test here is about time.
    testTimeout: 60_000,
    include: ["src/**/*.test.{ts,tsx}"],
    environment: "jsdom",
    setupFiles: ["./src/testing/setup.ts"],
  },
});
