import { properties } from "../print.mjs";

/** @type {import("../model.d.ts").Printer} */
export const arktype = {
  name: "arktype",
  head: 'import { type } from "arktype"; import { formats, text } from "./questions.mjs";',
  object: (fields) =>
    `type(${properties([
      ["+", '"reject"'],
      ...fields.map(
        ({ key, isOptional, code }) => /** @type {[string, string]} */ ([isOptional ? `${key}?` : key, code]),
      ),
    ])})`,
  list: (row, min, max) => `${row}.array().atLeastLength(${min}).atMostLength(${max})`,
  tagged: (_, options) => options.reduce((all, next) => `${all}.or(${next})`),
  text: (max) => `type("string").narrow(text(${max}))`,
  pattern: (pattern) => `type(/${pattern}/)`,
  format: (format) => `type("string").narrow(formats["${format}"])`,
  number: (min, max, isWhole) => `type("${min} <= ${isWhole ? "number.integer" : "number"} <= ${max}")`,
  choice: (codes) => `type.enumerated(${codes.map((code) => JSON.stringify(code))})`,
  flag: () => 'type("boolean")',
  tail: [
    "export const isSound = (input) => schema.allows(input);",
    "export const mistakes = (input) => { const out = schema(input); return out instanceof type.errors ? out.length : 0; };",
  ].join("\n"),
  type: "typeof schema.infer",
};
