import type * as z from "zod";
import type { Locale } from "../field/bilingual.js";
import type { AnyCodelist } from "../field/codelist.js";
import type { FieldDescription } from "../field/description.js";
import { describe } from "../field/field.js";
import { recordKinds } from "../record/kinds.js";
import { homes } from "./homes.js";
import { codelistTarget, partTarget } from "./labels.js";
import { type Limits, limitsOf } from "./limits.js";
import { code, phrasesOf } from "./phrases.js";
import type { Phrase, Target } from "./room-reference-data.js";
import { defOf, shapeOf } from "./shapes.js";
import { type ReferenceWords, wordsOf } from "./words/index.js";

const FORMATS: Readonly<Record<string, keyof ReferenceWords>> = {
  "partial-iso-date": "type.date",
  "time-of-day": "type.time",
  "time-zone": "type.timeZone",
  "web-address": "type.web",
};

/** The section of a kind of record. */
function recordTarget(kind: keyof typeof recordKinds, locale: Locale): Target {
  const { room, name } = homes().records.get(kind) as { room: Target["room"]; name: string };
  return { room, section: "record", name, label: recordKinds[kind][locale] };
}

/** The codelist a choice is made from, as a link; a partner's own list, which has no page, says its codes. */
export function listPhrases(list: AnyCodelist, locale: Locale): readonly Phrase[] {
  const to = codelistTarget(list, locale);
  return to ? [{ text: to.label || to.name, to }] : code(list.codes.join(" | "));
}

/** What a field takes, in words: "ข้อความไม่เกิน 300 ตัวอักษร". */
export function typeWords(schema: z.core.$ZodType, locale: Locale): readonly Phrase[] {
  const { words } = wordsOf(locale);
  const { options, widget } = describe(schema) ?? {};
  const def = defOf(schema);
  switch (def.type) {
    case "string":
      return textWords(def, locale, widget);
    case "number":
      return numberWords(limitsOf(def), locale);
    case "boolean":
      return phrasesOf(words["type.boolean"]);
    case "enum":
      return options ? phrasesOf(words["type.choice"], { list: listPhrases(options, locale) }) : otherWords(words);
    case "literal":
      return phrasesOf(words["type.only"], { code: code(def.values.join(" | ")) });
    case "array":
      return listWords(def, locale);
    case "object":
    case "union":
      return objectWords(schema, locale);
    default:
      return otherWords(words);
  }
}

function otherWords(words: ReferenceWords): readonly Phrase[] {
  return phrasesOf(words["type.other"]);
}

function textWords(def: z.core.$ZodTypeDef, locale: Locale, widget: FieldDescription["widget"]): readonly Phrase[] {
  const { words } = wordsOf(locale);
  const format = "format" in def && typeof def.format === "string" ? FORMATS[def.format] : undefined;
  if (format) return phrasesOf(words[format]);
  const kind = homes().ids.get(def);
  if (kind) {
    const to = recordTarget(kind, locale);
    return phrasesOf(words["type.id"], { kind: [{ text: to.label, to }] });
  }
  const { maximum, pattern, isOfLines } = limitsOf(def);
  // As a form decides it: the description first, then the text itself.
  const isLong = widget === undefined ? isOfLines : widget === "multiline";
  if (pattern) return phrasesOf(words["type.pattern"], { pattern: code(pattern.source) });
  if (maximum === undefined) return phrasesOf(words[isLong ? "type.longText" : "type.text"]);
  return phrasesOf(words[isLong ? "type.longTextUpTo" : "type.textUpTo"], { max: figure(maximum, locale) });
}

function numberWords({ minimum, maximum, isWhole, ...limits }: Limits, locale: Locale): readonly Phrase[] {
  const { words } = wordsOf(locale);
  const number = phrasesOf(words[isWhole ? "type.whole" : "type.number"]);
  const min = minimum === undefined ? "" : figure(minimum, locale);
  const max = maximum === undefined ? "" : figure(maximum, locale);
  if (minimum === undefined && maximum === undefined) return number;
  if (minimum === undefined) {
    return phrasesOf(words[limits.isBelowMaximum ? "type.lessThan" : "type.atMost"], { number, max });
  }
  if (maximum === undefined) {
    return phrasesOf(words[limits.isAboveMinimum ? "type.moreThan" : "type.atLeast"], { number, min });
  }
  return phrasesOf(words[limits.isAboveMinimum ? "type.moreThanUpTo" : "type.between"], { number, min, max });
}

function listWords(def: z.core.$ZodArrayDef, locale: Locale): readonly Phrase[] {
  const { words } = wordsOf(locale);
  const { minimum, maximum, isDistinct } = limitsOf(def);
  const list = rowsWords(def, isDistinct, locale);
  // As many choices as there are codes is no limit anybody meets.
  const max = maximum === undefined || isDistinct ? "" : figure(maximum, locale);
  const min = minimum === undefined ? "" : figure(minimum, locale);
  if (min && max) return phrasesOf(words["type.fromTo"], { list, min, max });
  if (max) return phrasesOf(words["type.upTo"], { list, max });
  return min ? phrasesOf(words["type.from"], { list, min }) : list;
}

function rowsWords(def: z.core.$ZodArrayDef, isDistinct: boolean, locale: Locale): readonly Phrase[] {
  const { words } = wordsOf(locale);
  const { options } = describe(def.element) ?? {};
  if (isDistinct && options) return phrasesOf(words["type.choices"], { list: listPhrases(options, locale) });
  const rows = isOpened(def.element)
    ? phrasesOf(words["type.rows"])
    : phrasesOf(words["type.list"], { row: typeWords(def.element, locale) });
  return isDistinct ? phrasesOf(words["type.distinct"], { list: rows }) : rows;
}

function objectWords(schema: z.core.$ZodType, locale: Locale): readonly Phrase[] {
  const { words } = wordsOf(locale);
  const shape = shapeOf(schema) as object;
  const kind = homes().references.get(shape);
  if (kind) {
    const to = recordTarget(kind, locale);
    return phrasesOf(words["type.reference"], { kind: [{ text: to.label, to }] });
  }
  const to = partTarget(shape, locale);
  if (to) return phrasesOf(words["type.part"], { part: [{ text: to.label, to }] });
  const def = defOf(schema);
  if (def.type === "union") return phrasesOf(words["type.variants"], { count: figure(def.options.length, locale) });
  return phrasesOf(words["type.group"]);
}

/** Whether the fields of an object are told where it is used, because it has no section of its own. */
export function isOpened(schema: z.core.$ZodType): boolean {
  const shape = shapeOf(schema);
  return shape !== undefined && !homes().parts.has(shape) && !homes().references.has(shape);
}

function figure(value: number, locale: Locale): string {
  return value.toLocaleString(locale === "th" ? "th-TH-u-nu-latn" : "en-GB", { maximumFractionDigits: 20 });
}
