import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["**/*.test.mjs"],
    environment: "node",
    // Libraries in CommonJS as Node hands them over: the benches run in plain Node.
    deps: { interopDefault: false },
    // Every bench once, with hardly any time for each: some ten seconds.
    hookTimeout: 120_000,
  },
});
