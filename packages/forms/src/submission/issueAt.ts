import type { Issue, IssueCode, Path } from "@saan/schema/read";

/** An issue of a submission at a path. `not-allowed`: the role may not write the field. */
export function issueAt(path: Path, code: IssueCode | "not-allowed", params: Issue["params"] = {}): Issue {
  return { path, code, params, severity: "issue" };
}
