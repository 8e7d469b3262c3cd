import { defineConfig } from "vitest/config";

export default defineConfig({
  // Everything is a pure function, so the files need no walls between them.
  // Some tests walk every day of 160 years; on a busy machine that takes longer than the default five seconds.
  test: { include: ["src/**/*.test.{ts,tsx}"], environment: "node", isolate: false, testTimeout: 60_000 },
});
