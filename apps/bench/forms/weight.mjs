import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** What a form at work needs; how it is drawn comes on top. */
export const RUNTIME = 'export { useFormNode, useFormRows, useSchemaForm } from "@saan/forms/react";';
/** The same with the compiler of forms, for an app whose models are not compiled when it is built. */
export const COMPILER = 'export { defineForm } from "@saan/forms/model";';
export const EARLIER = 'export { formOfModel } from "@saan/forms/model";';

/**
 * What an app ships for some code, gzipped; React, react-hook-form and zod are left out, for the app has them.
 * @param {string} source
 */
export async function weightOf(source) {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    charset: "utf8",
    external: ["react", "react-hook-form", "zod"],
    write: false,
    logLevel: "error",
  });
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
}
