import { issueText, rowText } from "@saan/forms/messages";
import { type FormModel, nodeAt } from "@saan/forms/model";
import type { Locale } from "@saan/schema/field";
import type { Issue, Path } from "@saan/schema/read";

/**
 * What is wrong with which field, and in which row, for who reads it away from the field: `คู่ความร่วมมือที่ 2: …`.
 * `values` are those that the issue is about: which fields there are may depend on them.
 */
export function issueInRow(issue: Issue, model: FormModel, values: unknown, locale: Locale): string {
  return textInRow(issueText(issue, { node: nodeAt(model, issue.path, values), locale }), model, issue.path, locale);
}

/** A text about a field, with the row that the field is in. */
export function textInRow(text: string, model: FormModel, path: Path, locale: Locale): string {
  const row = rowText(model, path, locale);
  return row === "" ? text : `${row}: ${text}`;
}
