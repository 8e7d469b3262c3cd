import { type FormModel, type FormNode, isReadByFigure } from "@saan/forms/model";
import { clockDateTime, toValue } from "@saan/forms/values";
import type { DatePrecision, YearKind } from "@saan/thai/calendar";
import { fill } from "../messages/fill.js";
import { areaName } from "../record-words/areaName.js";
import type { AnswerSettings } from "./answerSettings.js";
import { factOf, namesAFact, namesASource } from "./factOf.js";

/**
 * One answer in words: dates in full, codes by their label, numbers with their unit. "" when nothing was answered. Takes what
 * a record holds and what a form holds.
 */
export function answerText(model: FormModel, node: FormNode, value: unknown, settings: AnswerSettings): string {
  if (value === undefined || value === null || value === "") return "";
  const held = toValue(model, node, value);
  // Of another kind than the field: said as it is, not hidden.
  return leafText(model, node, held === null || held === "" ? value : held, settings);
}

function leafText(model: FormModel, node: FormNode, value: unknown, settings: AnswerSettings): string {
  const { locale, messages, sources, words, record } = settings;
  switch (node.kind) {
    case "boolean":
      return typeof value === "boolean" ? messages[value ? "schemaReview.yes" : "schemaReview.no"] : String(value);
    case "number":
      return typeof value === "number" ? numberText(value, node, settings) : String(value);
    case "choice":
      return labelOf(node, value, settings);
    case "multi-choice":
      return Array.isArray(value) ? value.map((code) => labelOf(node, code, settings)).join(", ") : String(value);
    case "date":
      return words.day(String(value));
    case "stated-date":
      return dateText(value, settings);
    case "file":
      return typeof File !== "undefined" && value instanceof File ? value.name : messages["schemaReview.file"];
    case "reference":
      return referenceText(node, value, settings);
    default:
      if (typeof value !== "string" && typeof value !== "number") return "";
      if (node.constraints.dateTime) return dateTimeText(String(value), settings);
      if (node.constraints.textFormat === "time") return words.time(String(value));
      if (namesASource(node)) return sources.source?.textOf?.(value, locale) ?? "";
      return namesAFact(node) ? factOf(model, String(value).split("."), record, settings) : String(value);
  }
}

/** The label of a code; a code that nobody knows, as it is. */
function labelOf({ options }: FormNode, code: unknown, { locale }: AnswerSettings): string {
  return options?.find((option) => option.code === code)?.label[locale] ?? String(code);
}

/** A day and its time in words; another text as it is. */
function dateTimeText(value: string, { words }: AnswerSettings): string {
  const clock = clockDateTime(value);
  return clock === undefined ? value : words.dateTime(clock);
}

/** A stated date as it was read; as it was typed while it has not been read. */
function dateText(value: unknown, { words }: AnswerSettings): string {
  const iso = member(value, "iso");
  const asStated = member(value, "asStated");
  if (iso === "") return asStated;
  const precision = member(value, "precision") as DatePrecision;
  return words.date({ asStated, iso, precision, yearKind: member(value, "yearKind") as YearKind });
}

function referenceText({ source = "" }: FormNode, value: unknown, { locale, sources }: AnswerSettings): string {
  // A name that was typed and not chosen yet.
  if (typeof value === "string") return value;
  const said = Object.hasOwn(sources, source) ? sources[source]?.textOf?.(value, locale) : undefined;
  if (said !== undefined) return said;
  const nameAsStated = member(value, "nameAsStated");
  const level = member(value, "level");
  return level === "" || nameAsStated === ""
    ? nameAsStated
    : areaName({ code: member(value, "code"), level, nameAsStated });
}

function numberText(value: number, node: FormNode, { locale, words, messages }: AnswerSettings): string {
  const { format, unit } = node;
  const text = isReadByFigure(node) ? words.number(value).replaceAll(",", "") : words.number(value);
  if (unit) return `${text} ${unit[locale]}`;
  if (format === "baht") return fill(messages["schemaReview.baht"], { amount: text });
  if (format === "percent") return fill(messages["schemaReview.percent"], { amount: text });
  return text;
}

function member(value: unknown, key: string): string {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return "";
  const found = (value as Record<string, unknown>)[key];
  return typeof found === "string" ? found : "";
}
