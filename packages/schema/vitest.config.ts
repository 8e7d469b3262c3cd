import { defineConfig } from "vitest/config";

// The floor stands on any zod 4 that partners have: all tests run with the newest, those of every entry with the older ones.
const older = ["4-0", "4-1", "4-3", "4-5"];
const asksOfOneImport = "src/domain/unmade-fields.test.ts";
// What proves the same once more, with thousands of made-up records; `every-zod.test.ts` compares the versions themselves.
const once = [
  "**/same-as-*",
  "src/read/{codes,every-zod,fuzz,one-wave}.test.ts",
  "src/compile/emit.test.ts",
  asksOfOneImport,
  "src/dossier/{hostile,large}.test.ts",
];

export default defineConfig({
  test: {
    // Generous: a busy two-core machine is slow, and no test here is about time.
    testTimeout: 60_000,
    environment: "node",
    projects: [
      // Without walls between files the schemas are made once for all of them; projects go one after the other, because
      // between files of two a worker would begin anew.
      {
        extends: true,
        test: { name: "zod", include: ["src/**/*.test.{ts,tsx}"], exclude: [asksOfOneImport], isolate: false },
      },
      { extends: true, test: { name: "one import", include: [asksOfOneImport], sequence: { groupOrder: 1 } } },
      ...older.map((version, index) => ({
        extends: true as const,
        // `zod`, `zod/mini` and `zod/v4/core` are all of one version.
        resolve: { alias: [{ find: /^zod(?=$|\/)/, replacement: `zod-${version}` }] },
        test: {
          name: `zod-${version}`,
          include: ["src/*.test.ts", "src/*/*.test.ts"],
          exclude: once,
          isolate: false,
          sequence: { groupOrder: index + 2 },
        },
      })),
    ],
  },
});
