import { fileURLToPath } from "node:url";
import { defineConfig, type ViteUserConfig } from "vitest/config";

// Generous: a busy two-core machine is slow, and no test here is about time.
const testTimeout = 60_000;

// Examples are written as a user of the package writes them.
const resolve = {
  alias: [{ find: /^@saan\/ui\/([\w-]+)$/, replacement: fileURLToPath(new URL("./src/$1/index.ts", import.meta.url)) }],
};

/** What renders: each file in a document of its own. */
export const rendered = {
  resolve,
  test: {
    name: "react-19",
    testTimeout,
    include: ["src/**/*.test.tsx"],
    environment: "jsdom",
    setupFiles: ["./src/testing/setup.ts"],
  },
} satisfies ViteUserConfig;

/** Models are pure: they need no document and no walls. One that reads a document asks for it in its first line. */
const models = {
  resolve,
  test: { name: "models", testTimeout, include: ["src/**/*.test.ts"], environment: "node", isolate: false },
} satisfies ViteUserConfig;

/** The whole suite, with the newest React. `vitest.projects.config.ts` runs it again with what else is promised. */
export const suite = [rendered, models];

export default defineConfig({ test: { projects: suite } });
