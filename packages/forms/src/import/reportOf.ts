import type { Locale } from "@saan/schema/field";
import { nearestNode } from "../model/lookup.js";
import type { CellIssue } from "./CellIssue.js";
import { importText, importWords } from "./importText.js";
import type { RowsReading } from "./readRows.js";
import { dateFormatIn } from "./sheetStyle.js";
import { sheetName, type WrittenCell, writeWorkbook } from "./WorkbookWriter.js";

/** What is wrong in the rows of a file, as a workbook to send back: where, what it says, what to do, what may be meant. */
export function reportOf(
  reading: Pick<RowsReading<unknown>, "model" | "issues">,
  { locale }: { locale: Locale },
): Uint8Array {
  const words = importWords(locale);
  const header = [
    words.columnSheet,
    words.columnRow,
    words.columnCell,
    words.columnField,
    words.columnWritten,
    words.columnRemedy,
    words.columnChoices,
  ];
  const rows = reading.issues.map((issue): readonly WrittenCell[] => {
    const { node } = nearestNode(reading.model, issue.path);
    const label = node.id === "" ? "" : node.label[locale];
    const remedy = importText(issue, { node, locale });
    return [issue.sheet, issue.row, issue.address, label, issue.written, remedy, choicesText(issue)];
  });
  const widths = [18, 8, 8, 28, 28, 60, 40];
  const columns = widths.map((width) => ({ width, style: "wrapped" }) as const);
  return writeWorkbook(
    [{ name: sheetName(words.errors), columns, rows: [header, ...rows], hasHeader: true }],
    dateFormatIn(locale),
  );
}

function choicesText({ choices = [] }: CellIssue): string {
  return choices.map(({ label, detail }) => (detail ? `${label} (${detail})` : label)).join("\n");
}
