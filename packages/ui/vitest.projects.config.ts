import { fileURLToPath } from "node:url";
import { defineConfig, mergeConfig } from "vitest/config";
import { reactCompiler } from "./src/testing/reactCompiler.js";
import { rendered, suite } from "./vitest.config.js";

// What renders is tested again; pure models have no React in them, nor has what the tests themselves stand on.
const exclude = ["src/testing/{traces,quickStyles}.test.tsx"];

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Where React 18 is found, under another name. */
const react18 = [
  { find: /^react-dom($|\/)/, replacement: `${at("node_modules/react-dom-18")}$1` },
  { find: /^react($|\/)/, replacement: `${at("node_modules/react-18")}$1` },
];

/** Libraries that import React as ES modules: vitest must not leave them to Node, which would give them the newest. */
const librariesWithReact =
  /@radix-ui|@floating-ui|lucide-react|@tanstack|downshift|react-hook-form|react-remove-scroll|react-style-singleton|use-callback-ref|use-sidecar/;

const withReact18 = mergeConfig(rendered, {
  resolve: { alias: react18 },
  test: {
    name: "react-18",
    env: { SAAN_REACT: "18" },
    server: { deps: { inline: [librariesWithReact] } },
    sequence: { setupFiles: "list", groupOrder: 2 },
  },
});

const compiled = mergeConfig(rendered, {
  plugins: [reactCompiler()],
  test: { name: "compiled", env: { SAAN_REACT: "compiled" }, sequence: { groupOrder: 3 } },
});

/**
 * The proof of `unit`: everything with the newest React; every component again with the oldest that is promised, and as the
 * React Compiler makes it.
 */
export default defineConfig({
  test: {
    projects: [
      ...suite,
      {
        ...withReact18,
        test: {
          ...withReact18.test,
          exclude,
          setupFiles: ["./src/testing/react18.ts", "./src/testing/setup.ts"],
        },
      },
      { ...compiled, test: { ...compiled.test, exclude } },
    ],
  },
});
