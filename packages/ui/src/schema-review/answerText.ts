import type { FormNode, OptionSources } from "@saan/forms/model";
import { type DatePrecision, formatThaiDate, type YearKind } from "@saan/thai/calendar";
import { formatThaiNumber } from "@saan/thai/numbers";
import type { Messages } from "../messages/th.js";
import type { KitSettings } from "../provider/KitProvider.js";

export interface AnswerSettings extends Pick<KitSettings, "locale" | "digits"> {
  readonly messages: Messages;
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
      return typeof value === "number" ? withUnit(formatThaiNumber(value, { digits }), node, locale) : String(value);
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

function withUnit(text: string, node: FormNode, locale: "th" | "en"): string {
  return node.unit ? `${text} ${node.unit[locale]}` : text;
}

function member(value: unknown, key: string): string {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return "";
  const found = (value as Record<string, unknown>)[key];
  return typeof found === "string" ? found : "";
}
