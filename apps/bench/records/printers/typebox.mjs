import { properties } from "../print.mjs";

const refined = (/** @type {string} */ question) => `Type.Refine(Type.String(), ${question}, () => "")`;

/** @type {import("../model.d.ts").Printer} */
export const typebox = {
  name: "typebox, compiled",
  head: 'import Type from "typebox"; import { Compile } from "typebox/compile"; import { formats, text } from "./questions.mjs";',
  object: (fields) =>
    `Type.Object(${properties(
      fields.map(({ key, isOptional, code }) => [key, isOptional ? `Type.Optional(${code})` : code]),
    )}, { additionalProperties: false })`,
  list: (row, min, max) => `Type.Array(${row}, { minItems: ${min}, maxItems: ${max} })`,
  tagged: (_, options) => `Type.Union([${options}])`,
  text: (max) => refined(`text(${max})`),
  pattern: (pattern) => `Type.String({ pattern: /${pattern}/ })`,
  format: (format) => refined(`formats["${format}"]`),
  number: (min, max, isWhole) => `Type.${isWhole ? "Integer" : "Number"}({ minimum: ${min}, maximum: ${max} })`,
  choice: (codes) =>
    codes.length === 1
      ? `Type.Literal("${codes[0]}")`
      : `Type.Union([${codes.map((code) => `Type.Literal("${code}")`)}])`,
  flag: () => "Type.Boolean()",
  tail: [
    "const compiled = Compile(schema);",
    "export const isSound = (input) => compiled.Check(input);",
    "export const mistakes = (input) => compiled.Errors(input).length;",
  ].join("\n"),
  type: "Type.Static<typeof schema>",
};
