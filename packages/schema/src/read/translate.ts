import type * as z from "zod";
import { readsStatedDate } from "../field/stated-date.js";
import { isBlank } from "../field/text-checks.js";
import { type Issue, issueAt, type Path } from "./issue.js";
import { isOptional, schemaAt, tagsAt, valueAt } from "./schema-at.js";

type ZodIssue = z.core.$ZodIssue;

/** An issue as zod's parsers pass it on, before a message is made for it. */
export type RawIssue = z.core.$ZodRawIssue;

/** Turns zod's issues into ours: a code per matter, and a missing value told apart from a wrong one. */
export function translate(
  issues: readonly ZodIssue[] | readonly RawIssue[],
  schema: z.core.$ZodType,
  input: unknown,
): Issue[] {
  const all: Issue[] = [];
  for (const issue of issues) {
    for (const told of translateOne(issue as ZodIssue, [], schema, input)) {
      all.push(joinedWithDate(told, schema, input));
    }
  }
  return all.length > 1 ? withoutRepeats(all) : all;
}

/** Several checks of one field complain of the same empty value; a missing value has no other fault. */
export function withoutRepeats<T extends Pick<Issue, "code" | "path">>(issues: readonly T[]): T[] {
  const place = ({ path }: T) => JSON.stringify(path);
  const required = new Set(issues.filter(({ code }) => code === "required").map(place));
  const seen = new Set<string>();
  return issues.filter((issue) => {
    const matter = `${issue.code} ${place(issue)}`;
    if (seen.has(matter) || (issue.code !== "required" && required.has(place(issue)))) return false;
    seen.add(matter);
    return true;
  });
}

function translateOne(issue: ZodIssue, above: Path, schema: z.core.$ZodType, input: unknown): Issue[] {
  const path = pathFrom(above, issue.path);
  const one = (code: string, params?: Record<string, unknown>) => [issueAt(path, code, params)];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => issueAt([...path, key], "unknown-key", { key }));
    case "custom":
      return one(...customCode(issue));
    case "invalid_key":
      return one("unknown-key", { key: path.at(-1) });
    case "invalid_element":
      return issue.issues.flatMap((one) => translateOne(one, path, schema, input));
  }
  if (isMissing(valueAt(input, path)) && !mayBeMissing(schema, path, input)) return one("required");
  switch (issue.code) {
    case "invalid_type":
      return one(...typeCode(issue.expected));
    case "too_small":
      return one(smallCode(issue.origin), { minimum: plain(issue.minimum), inclusive: issue.inclusive ?? true });
    case "too_big":
      return one(bigCode(issue.origin), { maximum: plain(issue.maximum), inclusive: issue.inclusive ?? true });
    case "not_multiple_of":
      return issue.divisor === 1 ? one("not-a-whole-number") : one("not-a-multiple", { divisor: plain(issue.divisor) });
    case "invalid_value":
      // A consent box that must be ticked: a literal `true`.
      if (issue.values.length === 1 && issue.values[0] === true) return one("required");
      return one("not-an-option", { options: issue.values.map(plain) });
    case "invalid_format":
      return one(...wrongFormat(issue));
    case "invalid_union": {
      if (isUnknownTag(issue)) {
        // Before 4.5 zod does not say which tags there are.
        const tags = ("options" in issue && issue.options) || tagsAt(schema, path, input);
        return one("not-an-option", { options: tags.map(plain) });
      }
      const nearest = nearestBranch(issue.errors);
      return nearest.flatMap((inner) => translateOne(inner, path, schema, input));
    }
    default:
      return one("invalid-format");
  }
}

// The first zod 4 said of a tag that it is unknown by a note only.
function isUnknownTag(issue: z.core.$ZodIssueInvalidUnion): boolean {
  return issue.discriminator !== undefined || ("note" in issue && issue.note === "No matching discriminator");
}

// Zod gives an issue its path on the way up: at the place itself it has none yet.
function pathFrom(above: Path, inner: readonly PropertyKey[] | undefined): (string | number)[] {
  const path = above.slice();
  for (const key of inner ?? []) path.push(typeof key === "number" ? key : String(key));
  return path;
}

function customCode(issue: z.core.$ZodIssueCustom): [string, Record<string, unknown>] {
  const { code, ...rest } = issue.params ?? {};
  return typeof code === "string" ? [code, rest] : ["invalid-format", { ...ownMessage(issue), ...rest }];
}

function wrongFormat(issue: ZodIssue & { readonly format: string }): [string, Record<string, unknown>] {
  const { format } = issue;
  const code = formatCode(format);
  return [code, code === "invalid-format" ? { format, ...ownMessage(issue) } : { format }];
}

/** Has zod say nothing itself, so that what an issue says is what the author of its check said. */
export const sayNothing = () => "";

/**
 * What the author of a check says is wrong: `.refine(isLater, "…")`. Nobody else knows what it looks for. They say it in one
 * language, which every reader is shown; `params: { message: { th, en } }` says it in both.
 */
function ownMessage(issue: ZodIssue): Record<string, unknown> {
  const { message, inst } = issue as RawIssue;
  const said: unknown = message || inst?._zod.def.error?.(issue as never);
  return typeof said === "string" && said !== "" ? { message: { th: said, en: said } } : {};
}

function typeCode(expected: string): [string, Record<string, unknown>] {
  if (expected === "number" || expected === "nan" || expected === "bigint") return ["not-a-number", {}];
  if (expected === "int") return ["not-a-whole-number", {}];
  if (expected === "date") return ["not-a-date", {}];
  return ["wrong-type", { expected }];
}

function smallCode(origin: string): string {
  if (origin === "string") return "too-short";
  return isContainer(origin) ? "too-few" : "too-small";
}

function bigCode(origin: string): string {
  if (origin === "string") return "too-long";
  return isContainer(origin) ? "too-many" : "too-large";
}

function isContainer(origin: string): boolean {
  return origin === "array" || origin === "set" || origin === "map" || origin === "object";
}

function formatCode(format: string): string {
  if (format === "date" || format === "datetime" || format === "partial-iso-date") return "not-a-date";
  return format === "web-address" || format === "url" ? "invalid-web-address" : "invalid-format";
}

// A plain union reports every option's issues. The option that got deepest is the one that was meant.
function nearestBranch(branches: readonly ZodIssue[][]): readonly ZodIssue[] {
  const depth = (issues: readonly ZodIssue[]) => Math.max(0, ...issues.map((issue) => issue.path.length));
  const [first, ...others] = branches;
  if (!first) return [{ code: "invalid_type", expected: "union", path: [], message: "" }];
  return others.reduce((best, next) => (depth(next) > depth(best) ? next : best), first);
}

/** An untouched field: absent, null, or the empty text a form sends. */
function isMissing(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && isBlank(value));
}

function mayBeMissing(schema: z.core.$ZodType, path: Path, input: unknown): boolean {
  const found = schemaAt(schema, path, input);
  return found !== undefined && isOptional(found);
}

/**
 * A stated date has words and what they resolve to. Words without a calendar date are ONE matter (`unreadable-date`) at
 * the date itself, and neither is one `required`; two complaints about inner keys would puzzle whoever typed the words.
 */
function joinedWithDate(issue: Issue, schema: z.core.$ZodType, input: unknown): Issue {
  if (!isPartMissing(issue.path.at(-1), issue.code)) return issue;
  const parent = issue.path.slice(0, -1);
  const at = schemaAt(schema, parent, input);
  if (!at || !readsStatedDate(at)) return issue;
  const joined = joinStatedDate({ ...issue, path: issue.path.slice(-1) }, valueAt(input, parent));
  return joined.path.length === 0 ? { ...joined, path: parent } : issue;
}

/** The same for an issue found in one stated date, at a path from it. */
export function joinStatedDate<T extends Issue>(issue: T, stated: unknown): T {
  const { path, code } = issue;
  if (path.length !== 1 || !isPartMissing(path[0], code) || !isMissing(valueAt(stated, ["iso"]))) return issue;
  const asStated = valueAt(stated, ["asStated"]);
  if (isMissing(asStated)) return { ...issue, path: [], code: "required", params: {} };
  return { ...issue, path: [], code: "unreadable-date", params: typeof asStated === "string" ? { asStated } : {} };
}

function isPartMissing(key: string | number | undefined, code: string): boolean {
  return code === "required" && (key === "iso" || key === "precision" || key === "asStated");
}

// Params travel as JSON.
function plain(value: unknown): unknown {
  return typeof value === "bigint" || typeof value === "symbol" ? String(value) : value;
}
