import { issueText, rowText } from "@saan/forms/messages";
import { type FormModel, nodeAt } from "@saan/forms/model";
import type { Locale } from "@saan/schema/field";
import type { Issue } from "@saan/schema/read";

/**
 * What is wrong with which field, and in which row, for who reads it away from the field: `คู่ความร่วมมือที่ 2: …`.
 * `values` are those that the issue is about: which fields there are may depend on them.
 */
export function issueInRow(issue: Issue, model: FormModel, values: unknown, locale: Locale): string {
  const row = rowText(model, issue.path, locale);
  const text = issueText(issue, { node: nodeAt(model, issue.path, values), locale });
  return row === "" ? text : `${row}: ${text}`;
}
