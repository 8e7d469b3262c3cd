import { properties } from "../print.mjs";

/** @type {import("../model.d.ts").Printer} */
export const valibot = {
  name: "valibot",
  head: 'import * as v from "valibot"; import { formats, text } from "./questions.mjs";',
  object: (fields) =>
    `v.strictObject(${properties(fields.map(({ key, isOptional, code }) => [key, isOptional ? `v.optional(${code})` : code]))})`,
  list: (row, min, max) => `v.pipe(v.array(${row}), v.minLength(${min}), v.maxLength(${max}))`,
  tagged: (tag, options) => `v.variant("${tag}", [${options}])`,
  text: (max) => `v.pipe(v.string(), v.check(text(${max})))`,
  pattern: (pattern) => `v.pipe(v.string(), v.regex(/${pattern}/))`,
  format: (format) => `v.pipe(v.string(), v.check(formats["${format}"]))`,
  number: (min, max, isWhole) =>
    `v.pipe(v.number(), ${isWhole ? "v.integer()" : "v.finite()"}, v.minValue(${min}), v.maxValue(${max}))`,
  choice: (codes) => (codes.length === 1 ? `v.literal("${codes[0]}")` : `v.picklist(${JSON.stringify(codes)})`),
  flag: () => "v.boolean()",
  tail: [
    "export const isSound = (input) => v.safeParse(schema, input).success;",
    "export const mistakes = (input) => v.safeParse(schema, input).issues?.length ?? 0;",
  ].join("\n"),
  type: "v.InferOutput<typeof schema>",
};
