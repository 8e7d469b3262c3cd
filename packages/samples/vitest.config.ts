import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Generous: a busy two-core machine is slow, and no test here is about time.
    testTimeout: 60_000,
    include: ["src/**/*.test.{ts,tsx}"],
    environment: "node",
  },
});
