import { properties } from "../print.mjs";

/** @typedef {import("../model.d.ts").Printer} Printer */

// Something visible among characters that can be stored.
const FIT = "[^\\\\0\\\\p{Surrogate}]";
const VISIBLE =
  "[^\\\\0\\\\p{Surrogate}\\\\s\\\\u200B-\\\\u200D\\\\u202A-\\\\u202E\\\\u2060\\\\u2066-\\\\u2069\\\\uFEFF]";
const PATTERNS = {
  "partial-iso-date": "^\\\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\\\d|3[01]))?)?$",
  "web-address": "^[Hh][Tt][Tt][Pp][Ss]?://[^\\\\s@]+\\\\.[^\\\\s]+$",
  "time-of-day": "^([01]\\\\d|2[0-3]):[0-5]\\\\d$",
};

const AJV = 'import Ajv from "ajv/dist/2020.js";';
/** What a module exports that has two validators: one that stops at the first mistake, one that lists them all. */
export const AJV_ANSWERS = [
  "export const isSound = (input) => one(input);",
  "export const mistakes = (input) => (all(input) ? 0 : all.errors.length);",
].join("\n");

/** JSON Schema that asks the functions every contestant asks, as formats. @type {Printer} */
export const ajv = {
  name: "ajv",
  head: `${AJV} import { formats, text } from "./questions.mjs"; const asked = { ...formats };`,
  object(fields) {
    const required = fields.flatMap(({ key, isOptional }) => (isOptional ? [] : [key]));
    const all = properties(fields.map(({ key, code }) => [key, code]));
    return `{ type: "object", properties: ${all}, required: ${JSON.stringify(required)}, additionalProperties: false }`;
  },
  list: (row, min, max) => `{ type: "array", items: ${row}, minItems: ${min}, maxItems: ${max} }`,
  tagged: (tag, options) =>
    `{ type: "object", discriminator: { propertyName: "${tag}" }, required: ["${tag}"], oneOf: [${options}] }`,
  text: (max) => `{ type: "string", format: (asked["text-${max}"] ??= text(${max}), "text-${max}") }`,
  pattern: (pattern) => `{ type: "string", pattern: ${JSON.stringify(pattern)} }`,
  format: (format) => `{ type: "string", format: "${format}" }`,
  number: (min, max, isWhole) => `{ type: "${isWhole ? "integer" : "number"}", minimum: ${min}, maximum: ${max} }`,
  choice: (codes) => (codes.length === 1 ? `{ const: "${codes[0]}" }` : `{ enum: ${JSON.stringify(codes)} }`),
  flag: () => '{ type: "boolean" }',
  tail: [
    "const options = { discriminator: true, formats: asked };",
    "const one = new Ajv(options).compile(schema), all = new Ajv({ ...options, allErrors: true }).compile(schema);",
    AJV_ANSWERS,
  ].join("\n"),
};

/** JSON Schema that needs nobody's functions: what travels between programs. @type {Printer} */
export const ajvAlone = {
  ...ajv,
  name: "ajv, patterns only",
  head: AJV,
  text: (max) => `{ type: "string", minLength: 1, maxLength: ${max}, pattern: "^${FIT}*${VISIBLE}${FIT}*$" }`,
  format: (format) => `{ type: "string", pattern: "${PATTERNS[/** @type {keyof typeof PATTERNS} */ (format)]}" }`,
  tail: ajv.tail.replace(", formats: asked", ""),
};

/** The same, written as code beforehand, without ajv and without `eval`: exports the code of both validators. @type {Printer} */
export const ajvStandalone = {
  ...ajvAlone,
  name: "ajv, standalone",
  head: `${AJV} import standalone from "ajv/dist/standalone/index.js";`,
  tail: [
    "const written = (options) => {",
    "  const ajv = new Ajv({ ...options, discriminator: true, code: { source: true } });",
    "  return standalone.default(ajv, ajv.compile(schema));",
    "};",
    "export const one = written({}), all = written({ allErrors: true });",
  ].join("\n"),
};
