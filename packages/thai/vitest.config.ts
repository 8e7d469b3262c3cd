import { defineConfig } from "vitest/config";

export default defineConfig({
  // Some tests walk every day of 160 years; on a busy machine that takes longer than the default five seconds.
  test: { include: ["src/**/*.test.{ts,tsx}"], environment: "node", testTimeout: 60_000 },
});
