import * as z from "zod";
import { refusesRepeats } from "../field/choices.js";
import { describe } from "../field/field.js";
import { limitsGraphemes } from "../field/text-checks.js";
import { annotate, extendNotes, type JsonSchema } from "./notes.js";

// Formats of our own, in words other tools know. An `iri` may hold Thai letters, a `uri` may not.
const FORMATS: Readonly<Record<string, JsonSchema>> = {
  "partial-iso-date": { pattern: "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$" },
  "web-address": { format: "iri", pattern: "^[Hh][Tt][Tt][Pp][Ss]?://" },
  "time-of-day": {},
  "time-zone": {},
};

/**
 * A schema as JSON Schema with every part written out where it stands, and every description beside its field.
 * Throws, as zod does, when a schema holds what JSON cannot (a Date, a bigint).
 */
export function structureOf(schema: z.core.$ZodType): JsonSchema {
  const { $schema, ...structure } = z.toJSONSchema(schema, {
    target: "draft-2020-12",
    io: "input",
    override: ({ zodSchema, jsonSchema }) => {
      adjust(jsonSchema, zodSchema);
      const description = describe(zodSchema);
      if (description) annotate(jsonSchema, description);
    },
  });
  return structure;
}

function adjust(json: JsonSchema, schema: z.core.$ZodTypes): void {
  const { def } = schema._zod;
  if (def.type === "array" && def.checks?.some((check) => refusesRepeats(check._zod.def))) json.uniqueItems = true;
  if (def.type !== "string") return;
  const limits = (def.checks ?? []).map((check) => check._zod.def).filter(limitsGraphemes);
  if (limits.length > 0) {
    // `maxLength` counts code points: ที่ is three of them. A limit in graphemes would refuse texts that are short enough.
    delete json.maxLength;
    extendNotes(json, { maxGraphemes: Math.min(...limits.map((limit) => limit.maximum)) });
  }
  const format = json.format === undefined ? undefined : FORMATS[json.format];
  if (format) {
    delete json.format;
    Object.assign(json, format);
  }
}
