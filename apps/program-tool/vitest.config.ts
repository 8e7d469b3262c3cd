import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts"],
    environment: "node",
    globalSetup: "src/server/process-suite/build-server.ts",
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
