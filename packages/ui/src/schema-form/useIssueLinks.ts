"use client";

import { type FormModel, nodeAt } from "@saan/forms/model";
import { domId } from "@saan/forms/react";
import type { Issue, Path } from "@saan/schema/read";
import type { ErrorSummaryItem } from "../error-summary/ErrorSummary.js";
import { useKit } from "../provider/KitProvider.js";
import { issueInRow } from "../schema-review/issueInRow.js";
import type { SchemaFormWork } from "./SchemaFormWork.js";

/** What keeps a form from being sent, each with the way to its field; only those that are asked for. */
export function useIssueLinks(
  handle: SchemaFormWork,
  isAsked: (issue: Issue) => boolean = () => true,
): readonly ErrorSummaryItem[] {
  const { locale } = useKit();
  const { model } = handle.form;
  const issues = handle.issues.filter(isAsked);
  const values = issues.length > 0 ? handle.values() : undefined;
  return issues.map((issue) => {
    const place = shownAt(model, issue.path, values);
    return { href: `#${domId(handle.formId, place)}` as const, text: issueInRow(issue, model, values, locale) };
  });
}

/** Where to send somebody with an issue: of a field that is left out, to what would hold it. */
function shownAt(model: FormModel, path: Path, values: unknown): Path {
  return nodeAt(model, path, values)?.kind === "kept" ? path.slice(0, -1) : path;
}
