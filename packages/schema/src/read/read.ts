import type * as z from "zod";
import { type Issue, issueAt, MAX_ISSUES } from "./issue.js";
import { parse } from "./parse.js";
import { type RecordDefinition, type Rule, touches } from "./rule.js";

/** What reading gave: the record, or what is wrong with the input. Advice comes with either. */
export type Reading<T> =
  | { ok: true; value: T; issues: readonly []; advice: readonly Issue[] }
  | { ok: false; value?: undefined; issues: readonly Issue[]; advice: readonly Issue[] };

export interface ReadOptions {
  /**
   * How many issues are said, and as many pieces of advice: a form of several hundred fields may say one of each.
   * @default 100
   */
  readonly most?: number;
}

/**
 * Reads untrusted input as a record: bounds first, then the schema, then every rule whose fields are in order, so that
 * all there is to say is said at once. At most 100 issues unless `most` says another number. Never throws, whatever the
 * input is.
 *
 * Reads without `eval`. (Under a strict content security policy call `z.config({ jitless: true })` before the first import
 * of a schema: zod tries `new Function` once when an object schema is made, and the browser reports the attempt.)
 * A schema with asynchronous checks cannot be read here; it gives `unreadable`.
 */
export function read<T>(definition: RecordDefinition<T>, input: unknown, options?: ReadOptions): Reading<T>;
/** The same by a schema alone, which has no rules. */
export function read<T>(schema: z.core.$ZodType<T>, input: unknown, options?: ReadOptions): Reading<T>;
export function read<T>(
  definition: RecordDefinition<T> | z.core.$ZodType<T>,
  input: unknown,
  { most = MAX_ISSUES }: ReadOptions = {},
): Reading<T> {
  const isSchema = "_zod" in definition;
  const schema = isSchema ? definition : (definition.schema as z.core.$ZodType<T>);
  const rules = isSchema ? [] : definition.rules;
  try {
    const { value, issues: inFields, isOutOfBounds } = parse(schema, input);
    if (isOutOfBounds || rules.length === 0) return answer(value, inFields, NOTHING, most);
    const issues = [...inFields];
    const advice: Issue[] = [];
    for (const rule of rules) {
      if (inFields.some((issue) => rule.reads.some((place) => touches(place, issue.path)))) continue;
      const found = finding(rule, value, inFields);
      if (found) (found.severity === "issue" ? issues : advice).push(found);
    }
    return answer(value, issues, advice, most);
  } catch (error) {
    // An accessor, a proxy or a partner's own check threw: the input cannot be read, and the caller still gets an answer.
    const reason = error instanceof Error ? error.name : typeof error;
    return { ok: false, issues: [issueAt([], "unreadable", { reason })], advice: NOTHING };
  }
}

const NOTHING: readonly [] = Object.freeze([] as const);

function answer<T>(value: T, issues: readonly Issue[], advice: readonly Issue[], most: number): Reading<T> {
  const said = advice.length > most ? advice.slice(0, most) : advice;
  if (issues.length === 0) return { ok: true, value, issues: NOTHING, advice: said };
  return { ok: false, issues: issues.slice(0, most), advice: said };
}

function finding<T>(rule: Rule<T>, record: T, inFields: readonly Issue[]): Issue | undefined {
  const { at, place, code, severity, holds, params } = rule;
  try {
    if (holds(record)) return undefined;
    const path = place?.(record) ?? at;
    if (place && inFields.some((issue) => touches(path.join("."), issue.path))) return undefined;
    return { path, code, severity, params: params?.(record) ?? {} };
  } catch {
    // On a broken record the rule looked beyond what it says it reads: the issues already found are what matters.
    // On a sound record the rule itself is wrong, and silence would hide it.
    return inFields.length === 0 ? issueAt(at, "unreadable", { rule: code }) : undefined;
  }
}
