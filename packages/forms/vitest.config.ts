import { defineConfig } from "vitest/config";

// Partners have any zod 4: all tests run with the newest, those of what looks into a schema with the older ones too.
const older = ["4-0", "4-1", "4-3", "4-5"];

/** Files whose tests need a document, or what a browser keeps. */
const pages = ["src/**/*.test.tsx", "src/{drafts,outbox,react}/*.test.ts"];

export default defineConfig({
  test: {
    // Generous: a busy two-core machine is slow, and no test here is about time.
    testTimeout: 60_000,
    // Without walls between files the schemas are made once for all of them, and so is the document. Projects go one after
    // the other: between files of two a worker would begin anew.
    isolate: false,
    projects: [
      // What works on a page has a document; a single other file that reads one asks for it in its first line.
      { extends: true, test: { name: "page", include: pages, environment: "jsdom" } },
      {
        extends: true,
        test: {
          name: "zod",
          include: ["src/**/*.test.ts"],
          exclude: pages,
          environment: "node",
          sequence: { groupOrder: 1 },
        },
      },
      ...older.map((version, index) => ({
        extends: true as const,
        // `zod` and `zod/mini` are all of one version.
        resolve: { alias: [{ find: /^zod(?=$|\/)/, replacement: `zod-${version}` }] },
        test: {
          name: `zod-${version}`,
          include: ["src/{model,values,submission}/*.test.ts"],
          environment: "node",
          sequence: { groupOrder: index + 2 },
        },
      })),
    ],
  },
});
