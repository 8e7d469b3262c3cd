import * as z from "zod";
import { refusesRepeats } from "../field/choices.js";
import type { FieldDescription } from "../field/description.js";
import { describe } from "../field/field.js";
import { limitsGraphemes } from "../field/text-checks.js";
import type { AnyRecordDefinition } from "../read/rule.js";

export type JsonSchema = z.core.JSONSchema.BaseSchema;

// Formats of our own, in words other tools know. An `iri` may hold Thai letters, a `uri` may not.
const FORMATS: Readonly<Record<string, JsonSchema>> = {
  "partial-iso-date": { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" },
  "web-address": { format: "iri", pattern: "^[Hh][Tt][Tt][Pp][Ss]?://" },
  "time-of-day": {},
  "time-zone": {},
};

/**
 * A record definition as JSON Schema, draft 2020-12: structure, Thai `title` and `description`, and under `x-saan` the
 * English label and hint, privacy class, unit, labels of codes, limits that JSON Schema cannot count, and the codes of
 * the rules. Rules themselves do not travel: a document that passes may still have issues when it is read.
 *
 * Throws, as zod does, when a partner's schema holds what JSON cannot (a Date, a bigint).
 */
export function toJsonSchema(definition: AnyRecordDefinition): JsonSchema {
  const { name, version, label, schema, rules } = definition;
  const { $schema, ...structure } = z.toJSONSchema(schema, {
    target: "draft-2020-12",
    io: "input",
    override: ({ zodSchema, jsonSchema }) => {
      adjust(jsonSchema, zodSchema);
      const description = describe(zodSchema);
      if (description) annotate(jsonSchema, description);
    },
  });
  const ruleNotes = rules.map(({ code, severity, reads }) => ({ code, severity, reads }));
  return {
    $schema,
    $id: `urn:saan:schema:${name}:${version}`,
    title: label.th,
    "x-saan": { label: { en: label.en }, version, rules: ruleNotes },
    ...structure,
  };
}

function annotate(json: JsonSchema, { label, hint, unit, privacy, options, example }: FieldDescription): void {
  json.title = label.th;
  if (hint) json.description = hint.th;
  if (example !== undefined && json.type === "string") json.examples = [example];
  extend(json, {
    label: { en: label.en },
    ...(hint && { hint: { en: hint.en } }),
    privacy,
    ...(unit && { unit }),
    ...(options && { options: optionLabels(json, options.entries) }),
  });
}

// A literal carries its list's labels too, but only its own code is an option there.
function optionLabels(json: JsonSchema, entries: NonNullable<FieldDescription["options"]>["entries"]): object {
  const codes = json.const === undefined ? Object.keys(entries) : [String(json.const)];
  return Object.fromEntries(codes.map((code) => [code, { th: entries[code]?.th, en: entries[code]?.en }]));
}

function adjust(json: JsonSchema, schema: z.core.$ZodTypes): void {
  const { def } = schema._zod;
  if (def.type === "array" && def.checks?.some((check) => refusesRepeats(check._zod.def))) json.uniqueItems = true;
  if (def.type !== "string") return;
  const limits = (def.checks ?? []).map((check) => check._zod.def).filter(limitsGraphemes);
  if (limits.length > 0) {
    // `maxLength` counts code points: ที่ is three of them. A limit in graphemes would refuse texts that are short enough.
    delete json.maxLength;
    extend(json, { maxGraphemes: Math.min(...limits.map((limit) => limit.maximum)) });
  }
  const format = json.format === undefined ? undefined : FORMATS[json.format];
  if (format) {
    delete json.format;
    Object.assign(json, format);
  }
}

function extend(json: JsonSchema, notes: Record<string, unknown>): void {
  json["x-saan"] = { ...(json["x-saan"] as object | undefined), ...notes };
}
