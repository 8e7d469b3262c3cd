import type * as z from "zod";
import type { Bilingual } from "../field/bilingual.js";
import type { AnyCodelist } from "../field/codelist.js";
import type { FieldDescription } from "../field/description.js";

/** A JSON Schema of draft 2020-12, as plain data. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The keyword under which JSON Schema carries what it has no word for. */
export const NOTES = "x-saan";

/** Writes the description of a field beside its structure: Thai in JSON Schema's own words, the rest under `x-saan`. */
export function annotate(json: JsonSchema, description: FieldDescription): void {
  const { label, hint, unit, rowLabel, privacy, purpose, retention, options, example } = description;
  json.title = label.th;
  if (hint) json.description = hint.th;
  // The example of a date or a quantity is its words, and an example of JSON Schema would have to be a whole value.
  const isText = json.type === "string";
  if (example !== undefined && isText) json.examples = [example];
  extendNotes(json, {
    label: { en: label.en },
    ...(hint && { hint: { en: hint.en } }),
    privacy,
    ...(purpose && { purpose: words(purpose) }),
    ...(retention && { retention }),
    ...(unit && { unit: words(unit) }),
    ...(rowLabel && { rowLabel: words(rowLabel) }),
    ...(example !== undefined && !isText && { example }),
    ...copied(description, ["format", "order", "section"]),
    ...(options && { options: optionLabels(json, options.entries) }),
  });
}

/** Adds to what stands under `x-saan`. */
export function extendNotes(json: JsonSchema, notes: Readonly<Record<string, unknown>>): void {
  json[NOTES] = { ...(json[NOTES] as object | undefined), ...notes };
}

/** What each code of a list means, as it stands beside the codes. */
export function labelsOf(entries: AnyCodelist["entries"], codes: readonly string[]): Readonly<Record<string, object>> {
  return Object.fromEntries(
    codes.flatMap((code) => {
      const entry = Object.hasOwn(entries, code) ? entries[code] : undefined;
      if (!entry) return [];
      const { definition } = entry;
      return [[code, { ...words(entry), ...(definition && { definition: words(definition) }) }]];
    }),
  );
}

// A literal carries its list's labels too, but only its own code is an option there.
function optionLabels(json: JsonSchema, entries: AnyCodelist["entries"]): object {
  return labelsOf(entries, json.const === undefined ? Object.keys(entries) : [String(json.const)]);
}

function words({ th, en }: Bilingual): Bilingual {
  return { th, en };
}

function copied(description: FieldDescription, keys: readonly (keyof FieldDescription)[]): object {
  return Object.fromEntries(keys.flatMap((key) => (description[key] === undefined ? [] : [[key, description[key]]])));
}
