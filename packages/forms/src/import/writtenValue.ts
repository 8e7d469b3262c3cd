import type { Locale } from "@saan/schema/field";
import type { Path } from "@saan/schema/read";
import { formatThaiDate, parseThaiDate } from "@saan/thai/calendar";
import type { DateTimeStorage, FormNode } from "../model/index.js";
import { valueAt } from "../model/lookup.js";
import { clockDateTime } from "../values/dateTime.js";
import { readDateTime } from "../values/readDateTime.js";
import { serialOfIso } from "./excelDate.js";
import { importWords } from "./importText.js";
import type { WrittenCell } from "./WorkbookWriter.js";

/** How a reference reads, by the name of its source; `textOf` of an `OptionSource` will do. */
export type ReferenceTexts = Readonly<Record<string, (value: unknown, locale: Locale) => string>>;

/** What is at a path of form values. */
export function valueAtPath(values: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => valueAt(value, step), values);
}

/** A form value as a cell that `readCell` reads as the same value. */
export function writtenValue(node: FormNode, value: unknown, locale: Locale, texts: ReferenceTexts): WrittenCell {
  if (value === undefined || value === null || value === "") return undefined;
  switch (node.kind) {
    case "number":
      return typeof value === "number" ? value : String(value);
    case "boolean": {
      const { yes, no } = importWords(locale);
      return value === true ? yes : no;
    }
    case "choice":
      return optionText(node, value, locale);
    case "multi-choice":
      return Array.isArray(value) ? severalTexts(node, value, locale) : String(value);
    case "date": {
      const serial = typeof value === "string" ? serialOfIso(value) : undefined;
      return serial === undefined ? String(value) : { serial };
    }
    case "stated-date":
      return statedText(value, locale);
    case "reference":
      return referenceText(node, value, locale, texts);
    default:
      return node.constraints.dateTime ? dateTimeText(node.constraints.dateTime, String(value), locale) : String(value);
  }
}

/** A date and time in words, where they are read back as it is stored: one with seconds goes as it is. */
function dateTimeText(storage: DateTimeStorage, stored: string, locale: Locale): string {
  const [day = "", time = ""] = clockDateTime(stored)?.split("T") ?? [];
  if (day === "") return stored;
  const words = formatThaiDate(day, { locale, time, style: "medium" });
  return readDateTime(words, storage, { era: "infer" }) === stored ? words : stored;
}

/** The label of an answer, or its code where two answers have one label. */
export function optionText({ options = [] }: FormNode, code: unknown, locale: Locale): string {
  const label = options.find((option) => option.code === code)?.label[locale];
  const isAlone = options.filter((option) => option.label[locale] === label).length === 1;
  return label !== undefined && label !== "" && isAlone ? label : String(code);
}

function severalTexts(node: FormNode, codes: readonly unknown[], locale: Locale): string {
  const labels = codes.map((code) => optionText(node, code, locale));
  // A label may hold the comma that parts labels.
  const isPlain = labels.every((label) => !/[,;|\n]/.test(label));
  return (isPlain ? labels : codes.map(String)).join(", ");
}

function statedText(value: unknown, locale: Locale): string {
  const [asStated, iso, precision, yearKind] = ["asStated", "iso", "precision", "yearKind"].map((key) =>
    valueAt(value, key),
  );
  if (typeof iso !== "string") return typeof asStated === "string" ? asStated : "";
  const found = typeof asStated === "string" ? parseThaiDate(asStated, { era: "infer" }) : undefined;
  // The words of the document, where they say as much as is known.
  if (found?.kind === "date" && found.iso === iso && found.precision === precision) return found.asStated;
  return formatThaiDate(iso, { locale, precision: precision as never, yearKind: yearKind as never });
}

function referenceText(node: FormNode, value: unknown, locale: Locale, texts: ReferenceTexts): string {
  const { source = "" } = node;
  if (Object.hasOwn(texts, source)) return (texts[source] as ReferenceTexts[string])(value, locale);
  if (typeof value === "string") return value;
  const said = valueAt(value, "nameAsStated") ?? valueAt(value, "code") ?? valueAt(value, "id");
  return said === undefined || said === null ? "" : String(said);
}
