import type * as z from "zod";
import type { Locale } from "../field/bilingual.js";
import { describe } from "../field/field.js";
import { isOptional } from "../read/schema-at.js";
import { filled } from "./phrases.js";
import { privacyOf } from "./privacy.js";
import type { FieldRow, RuleReference } from "./room-reference-data.js";
import { defOf, fieldsOf, rowOf } from "./shapes.js";
import { isOpened, typeWords } from "./type-words.js";
import { formFieldsOf } from "./variants.js";
import { wordsOf } from "./words/index.js";

interface Place {
  readonly locale: Locale;
  readonly path: string;
  readonly depth: number;
  readonly when?: string;
}

/**
 * Every field of an object, or of a choice between objects, in the order of the schema. Objects without a name of their own
 * are opened in place; parts and references are named, not opened.
 */
export function fieldRows(
  schema: z.core.$ZodType,
  locale: Locale,
  rules: readonly RuleReference[] = [],
): readonly FieldRow[] {
  const rows = rowsIn(schema, { locale, path: "", depth: 0 });
  const named = rules.flatMap(({ code, reads }) => reads.map(({ path }) => ({ code, path: nearestPath(rows, path) })));
  return rows.map((row) => {
    const codes = named.filter(({ path }) => path === row.path).map(({ code }) => code);
    return { ...row, rules: [...new Set(codes)] };
  });
}

function rowsIn(schema: z.core.$ZodType, place: Place): readonly FieldRow[] {
  const def = defOf(schema);
  if (def.type !== "union") return fieldsOf(schema).flatMap(([key, inner]) => rowsOfField(key, inner, place));
  return formFieldsOf(def, place.locale).flatMap(({ key, schema: inner, ...form }) => {
    const [first, ...rest] = rowsOfField(key, inner, { ...place, ...form });
    return first ? [{ ...first, ...("type" in form && form.type && { type: form.type }) }, ...rest] : [];
  });
}

function rowsOfField(key: string, schema: z.core.$ZodType, place: Place): readonly FieldRow[] {
  const path = place.path === "" ? key : `${place.path}.${key}`;
  const row = rowOfField(path, schema, place);
  const inner = rowOf(schema);
  if (!isOpened(inner)) return [row];
  const isList = inner !== schema && defOf(schema).type === "array";
  const { when: _, ...within } = place;
  return [row, ...rowsIn(inner, { ...within, path: isList ? `${path}.*` : path, depth: place.depth + 1 })];
}

function rowOfField(path: string, schema: z.core.$ZodType, { locale, depth, when }: Place): FieldRow {
  const description = describe(schema);
  const { words } = wordsOf(locale);
  const { label, hint, unit, example, source } = description ?? {};
  const privacy = description && privacyOf(description, locale);
  return {
    path,
    depth,
    label: label?.[locale] ?? path,
    ...(hint && { hint: hint[locale] }),
    type: typeWords(schema, locale),
    isRequired: !isOptional(schema),
    ...(unit && { unit: filled(words["fields.unit"], { unit: unit[locale] }) }),
    ...(example !== undefined && { example }),
    ...(when !== undefined && { when }),
    ...(privacy && { privacy }),
    ...(source !== undefined && { source }),
    rules: [],
  };
}

/** The row a rule's place is in: fields of a part have no row of their own here. */
function nearestPath(rows: readonly FieldRow[], read: string): string | undefined {
  const around = rows.map(({ path }) => path).filter((path) => read === path || read.startsWith(`${path}.`));
  return around.sort((one, other) => other.length - one.length)[0];
}
