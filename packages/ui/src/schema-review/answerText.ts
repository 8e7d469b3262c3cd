import type { FormNode, OptionSources } from "@saan/forms/model";
import { type DatePrecision, formatThaiDate, type YearKind } from "@saan/thai/calendar";
import { formatThaiNumber } from "@saan/thai/numbers";
import { fill } from "../messages/fill.js";
import type { MessagesOf } from "../messages/useMessages.js";
import type { KitSettings } from "../provider/KitProvider.js";
import type { th } from "./th.js";

export interface AnswerSettings extends Pick<KitSettings, "locale" | "digits"> {
  readonly messages: MessagesOf<typeof th>;
  readonly sources: OptionSources;
}

/** One answer in words: dates in full, codes by their label, numbers with their unit. "" when nothing was answered. */
export function answerText(node: FormNode, value: unknown, settings: AnswerSettings): string {
  const { locale, digits, messages, sources } = settings;
  if (value === undefined || value === null || value === "") return "";
  switch (node.kind) {
    case "boolean":
      return messages[value === true ? "schemaReview.yes" : "schemaReview.no"];
    case "number":
      return typeof value === "number" ? numberText(value, node, settings) : String(value);
    case "choice":
      return node.options?.find(({ code }) => code === value)?.label[locale] ?? String(value);
    case "date":
      return formatThaiDate(String(value), { style: "long", locale, digits });
    case "stated-date":
      return dateText(value, settings);
    case "reference":
      // A name that was typed and not chosen yet.
      if (typeof value === "string") return value;
      return sources[node.source ?? ""]?.textOf?.(value, locale) ?? member(value, "nameAsStated");
    default:
      return typeof value === "string" || typeof value === "number" ? String(value) : "";
  }
}

/** A stated date as it was read; as it was typed while it has not been read. */
function dateText(value: unknown, { locale, digits }: AnswerSettings): string {
  const iso = member(value, "iso");
  if (iso === "") return member(value, "asStated");
  const precision = member(value, "precision") as DatePrecision;
  const yearKind = member(value, "yearKind") as YearKind;
  return formatThaiDate(iso, { style: "long", locale, digits, precision, yearKind });
}

function numberText(value: number, { format, unit }: FormNode, { locale, digits, messages }: AnswerSettings): string {
  const text = formatThaiNumber(value, { digits });
  if (unit) return `${ungrouped(text, format)} ${unit[locale]}`;
  if (format === "baht") return fill(messages["schemaReview.baht"], { amount: text });
  if (format === "percent") return fill(messages["schemaReview.percent"], { amount: text });
  return ungrouped(text, format);
}

/** A year is read figure by figure: 2567 is no two thousand. */
function ungrouped(text: string, format: FormNode["format"]): string {
  return format === "buddhist-year" || format === "plain" ? text.replaceAll(",", "") : text;
}

function member(value: unknown, key: string): string {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return "";
  const found = (value as Record<string, unknown>)[key];
  return typeof found === "string" ? found : "";
}
