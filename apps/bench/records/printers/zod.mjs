import { properties } from "../print.mjs";

/** @typedef {import("../model.d.ts").Printer} Printer */

const QUESTIONS = 'import { formats, text } from "./questions.mjs";';

/** zod as its documentation writes it. @type {Printer} */
export const zod = {
  name: "zod",
  head: `import * as z from "zod"; ${QUESTIONS}`,
  object: (fields) =>
    `z.strictObject(${properties(fields.map(({ key, isOptional, code }) => [key, isOptional ? `${code}.optional()` : code]))})`,
  list: (row, min, max) => `z.array(${row}).min(${min}).max(${max})`,
  tagged: (tag, options) => `z.discriminatedUnion("${tag}", [${options}])`,
  text: (max) => `z.string().refine(text(${max}))`,
  pattern: (pattern) => `z.string().regex(/${pattern}/)`,
  format: (format) => `z.string().refine(formats["${format}"])`,
  number: (min, max, isWhole) => `z.number()${isWhole ? ".int()" : ""}.min(${min}).max(${max})`,
  choice: (codes) => (codes.length === 1 ? `z.literal("${codes[0]}")` : `z.enum(${JSON.stringify(codes)})`),
  flag: () => "z.boolean()",
  tail: [
    "export const isSound = (input) => schema.safeParse(input).success;",
    "export const mistakes = (input) => schema.safeParse(input).error?.issues.length ?? 0;",
  ].join("\n"),
  type: "z.infer<typeof schema>",
};

/** The same, compiled by zod where it runs. @type {Printer} */
export const zodCompiled = { ...zod, name: "zod, z.compile", tail: zod.tail.replaceAll("schema.", "compiled.") };
zodCompiled.tail = `const compiled = z.compile(schema);\n${zodCompiled.tail}`;

/** zod/mini, which is written in functions. @type {Printer} */
export const zodMini = {
  ...zod,
  name: "zod/mini",
  head: `import * as z from "zod/mini"; ${QUESTIONS}`,
  object: (fields) =>
    `z.strictObject(${properties(fields.map(({ key, isOptional, code }) => [key, isOptional ? `z.optional(${code})` : code]))})`,
  list: (row, min, max) => `z.array(${row}).check(z.minLength(${min}), z.maxLength(${max}))`,
  text: (max) => `z.string().check(z.refine(text(${max})))`,
  pattern: (pattern) => `z.string().check(z.regex(/${pattern}/))`,
  format: (format) => `z.string().check(z.refine(formats["${format}"]))`,
  number: (min, max, isWhole) => `z.${isWhole ? "int" : "number"}().check(z.minimum(${min}), z.maximum(${max}))`,
};
