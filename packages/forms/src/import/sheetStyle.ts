import type { Locale } from "@saan/schema/field";
import type { FormNode } from "../model/index.js";
import type { FormColumn } from "./columns.js";
import type { CellStyle } from "./WorkbookWriter.js";

/** How a workbook shows days: of the Buddhist era in Thai, with figures of everywhere. */
export function dateFormatIn(locale: Locale): string {
  return locale === "th" ? "[$-107041E]d mmmm yyyy" : "[$-409]d mmmm yyyy";
}

/** Text is kept as text, or a telephone number would lose its nought. */
export function styleOf({ kind }: FormNode): CellStyle {
  if (kind === "number") return "plain";
  return kind === "date" ? "date" : "text";
}

const NARROWEST = 12;
const WIDEST = 40;

export function widthOf({ header, node }: Pick<FormColumn, "header" | "node">): number {
  const wanted = node.kind === "multiline" ? WIDEST : header.length + 4;
  return Math.min(WIDEST, Math.max(NARROWEST, wanted));
}
