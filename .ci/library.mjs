import { defineConfig } from "tsup";
import { droppable } from "./droppable.mjs";

/**
 * How every published package is built: one output file per source file, so that `"use client"` stays where it was
 * written and importing one component loads nothing else. Types and declaration maps come from `tsc` (tsup's bundled
 * declarations have no maps).
 */
export const library = defineConfig({
  entry: ["src/**/*.{ts,tsx}", "!src/**/*.{test,test-d,stories}.{ts,tsx}", "!src/**/*.d.ts"],
  format: "esm",
  target: "es2022",
  bundle: false,
  sourcemap: true,
  clean: true,
  dts: false,
  silent: true,
  plugins: [droppable],
  esbuildOptions(options) {
    // Without it the output folder mirrors the deepest folder all sources share, not src/.
    options.outbase = "src";
    // Thai as it is written: escaped, every letter would be six bytes.
    options.charset = "utf8";
  },
});
