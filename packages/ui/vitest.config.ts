import { fileURLToPath } from "node:url";
import { defineConfig, type ViteUserConfig } from "vitest/config";

// Generous: a busy two-core machine is slow, and no test here is about time.
const testTimeout = 60_000;

// Examples are written as a user of the package writes them.
const resolve = {
  alias: [{ find: /^@saan\/ui\/([\w-]+)$/, replacement: fileURLToPath(new URL("./src/$1/index.ts", import.meta.url)) }],
};

// One document for all files, as in an app: making one for each took half of the time, and would hide what a part leaves behind.
const isolate = false;

/** What renders. */
export const rendered = {
  resolve,
  test: {
    name: "react-19",
    isolate,
    testTimeout,
    include: ["src/**/*.test.tsx"],
    environment: "jsdom",
    setupFiles: ["./src/testing/setup.ts"],
  },
} satisfies ViteUserConfig;

/** Models are pure: they need no document. One that reads a document asks for it in its first line. */
const models = {
  resolve,
  test: {
    name: "models",
    isolate,
    // One project after the other: between files of two a worker would begin anew.
    sequence: { groupOrder: 1 },
    testTimeout,
    include: ["src/**/*.test.ts"],
    environment: "node",
  },
} satisfies ViteUserConfig;

/** The whole suite, with the newest React. `vitest.projects.config.ts` runs it again with what else is promised. */
export const suite = [rendered, models];

export default defineConfig({ test: { projects: suite } });
