import { defineConfig } from "vitest/config";

// The floor stands on any zod 4 that partners have: all tests run with the newest, those of every entry with the older ones.
const older = ["4-0", "4-1", "4-3", "4-5"];
// What proves the same once more, with thousands of made-up records; `every-zod.test.ts` compares the versions themselves.
const once = [
  "**/same-as-*",
  "src/read/{codes,every-zod,fuzz,one-wave}.test.ts",
  "src/compile/emit.test.ts",
  // Asks what one import made, so it needs walls.
  "src/domain/unmade-fields.test.ts",
  "src/dossier/{hostile,large}.test.ts",
];

export default defineConfig({
  test: {
    // Generous: a busy two-core machine is slow, and no test here is about time.
    testTimeout: 60_000,
    environment: "node",
    projects: [
      { extends: true, test: { name: "zod", include: ["src/**/*.test.{ts,tsx}"] } },
      ...older.map((version) => ({
        extends: true as const,
        // `zod`, `zod/mini` and `zod/v4/core` are all of one version.
        resolve: { alias: [{ find: /^zod(?=$|\/)/, replacement: `zod-${version}` }] },
        // Without walls between files the schemas of a version are made once.
        test: { name: `zod-${version}`, include: ["src/*.test.ts", "src/*/*.test.ts"], exclude: once, isolate: false },
      })),
    ],
  },
});
