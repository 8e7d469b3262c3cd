"use client";

import { type FormModel, nearestNode, nodeAt, valueAt } from "@saan/forms/model";
import { domId } from "@saan/forms/react";
import type { Issue, Path } from "@saan/schema/read";
import { parseThaiDate } from "@saan/thai/calendar";
import { useDateKit } from "../date-field/useDateKit.js";
import type { ErrorSummaryItem } from "../error-summary/ErrorSummary.js";
import { useKit } from "../provider/KitProvider.js";
import { issueInRow, textInRow } from "../schema-review/issueInRow.js";
import type { SchemaFormWork } from "./SchemaFormWork.js";
import { unreadReason } from "./unreadDate.js";

/** What keeps a form from being sent, each with the way to its field; only those that are asked for. */
export function useIssueLinks(
  handle: SchemaFormWork,
  isAsked: (issue: Issue) => boolean = () => true,
): readonly ErrorSummaryItem[] {
  const { locale } = useKit();
  const dates = useDateKit(parseThaiDate);
  const { model } = handle.form;
  const issues = handle.issues.filter(isAsked);
  const values = issues.length > 0 ? handle.values() : undefined;
  return issues.map((issue) => {
    const place = shownAt(model, issue.path, values);
    const { node, path } = nearestNode(model, issue.path, values);
    const reason = unreadReason(node, path.reduce(valueAt, values), dates);
    const text = reason
      ? textInRow(`${node.label[locale]}: ${reason}`, model, path, locale)
      : issueInRow(issue, model, values, locale);
    return { href: `#${domId(handle.formId, place)}` as const, text };
  });
}

/** Where to send somebody with an issue: of a field that is left out, to what would hold it. */
function shownAt(model: FormModel, path: Path, values: unknown): Path {
  return nodeAt(model, path, values)?.kind === "kept" ? path.slice(0, -1) : path;
}
