// What an app ships for a form: node forms/weight.mjs
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { printTable } from "../table.mjs";

/** What a form at work needs; how it is drawn comes on top. */
export const RUNTIME = 'export { useFormNode, useFormRows, useSchemaForm } from "@saan/forms/react";';
/** The same with the compiler of forms, for an app whose models are not compiled when it is built. */
export const COMPILER = 'export { defineForm } from "@saan/forms/model";';
export const EARLIER = 'export { formOfModel } from "@saan/forms/model";';
/** For an app whose forms keep drafts. */
export const DRAFTS = 'export { openDraftStore } from "@saan/forms/drafts";';
/** What is said in Thai about a form of one's own schema. */
export const WORDS = 'export { fieldTh, issueTextIn } from "@saan/forms/messages";';
const ALL_WORDS = 'export { issueText } from "@saan/forms/messages";';

/** An app has them anyhow. */
const OF_THE_APP = ["react", "react-hook-form", "zod"];

/**
 * What an app ships for some code, gzipped; React, react-hook-form and zod are left out, for the app has them.
 * @param {string} source
 * @param {readonly string[]} leftOut other packages to leave out
 */
export async function weightOf(source, leftOut = OF_THE_APP) {
  const { outputFiles } = await bundle(source, leftOut);
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
}

/**
 * The files of which an app ships anything for some code.
 * @param {string} source
 */
export async function filesIn(source) {
  const { metafile } = await bundle(source, OF_THE_APP);
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  return inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file);
}

/**
 * @param {string} source
 * @param {readonly string[]} leftOut
 */
function bundle(source, leftOut) {
  return build({
    stdin: { contents: source, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    charset: "utf8",
    external: [...leftOut],
    define: { "process.env.NODE_ENV": '"production"' },
    metafile: true,
    write: false,
    logLevel: "error",
  });
}

async function printWeights() {
  const rules = 'export { RuleRun, readForm } from "@saan/forms/rules"; export { toValues } from "@saan/forms/values";';
  const weights = {
    "read and ruled, without React": await weightOf(rules + EARLIER),
    "bound to React": await weightOf(RUNTIME + EARLIER),
    "… that keeps drafts": await weightOf(RUNTIME + EARLIER + DRAFTS),
    "… with the compiler": await weightOf(RUNTIME + COMPILER),
    "with react-hook-form, zod core, Thai words": await weightOf(RUNTIME + EARLIER + WORDS, ["react"]),
    "… that keeps drafts, too": await weightOf(RUNTIME + EARLIER + WORDS + DRAFTS, ["react"]),
    "… with all words, in both languages": await weightOf(RUNTIME + EARLIER + ALL_WORDS, ["react"]),
  };
  const table = printTable({
    id: "forms-weight",
    title: { th: "น้ำหนักของแบบฟอร์ม", en: "What a form weighs" },
    columns: [
      { title: { th: "ส่วน", en: "what" }, kind: "exact" },
      { title: { th: "กิโลไบต์", en: "kB, gzipped" }, kind: "measured", decimals: 1 },
    ],
    rows: Object.entries(weights).map(([what, bytes]) => [what, bytes / 1000]),
  });
  console.log(table);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await printWeights();
