import * as z from "zod";
import { guard, readLimits } from "./guard.js";
import { type Issue, issueAt, MAX_ISSUES } from "./issue.js";
import { type RecordDefinition, type Rule, touches } from "./rule.js";
import { translate } from "./translate.js";
import { newWalk } from "./walk.js";
import { walkerOf } from "./walker.js";

/** What reading gave: the record, or what is wrong with the input. Advice comes with either. */
export type Reading<T> =
  | { ok: true; value: T; issues: readonly []; advice: readonly Issue[] }
  | { ok: false; value?: undefined; issues: readonly Issue[]; advice: readonly Issue[] };

/**
 * Reads untrusted input as a record: bounds first, then the schema, then every rule whose fields are in order, so that
 * all there is to say is said at once. At most 100 issues. Never throws, whatever the input is.
 *
 * Reads without `eval`. (Under a strict content security policy call `z.config({ jitless: true })` before the first import
 * of a schema: zod tries `new Function` once when an object schema is made, and the browser reports the attempt.)
 * A schema with asynchronous checks cannot be read here; it gives `unreadable`.
 */
export function read<T>(definition: RecordDefinition<T> | z.ZodType<T>, input: unknown): Reading<T> {
  const isSchema = "_zod" in definition;
  const schema = isSchema ? definition : definition.schema;
  const rules = isSchema ? [] : definition.rules;
  try {
    const parsed = walkThrough(schema, input) ?? parseWith(schema, input);
    if (parsed.isOutOfBounds) return failed(parsed.issues, []);
    const { value } = parsed;
    const found = findings(rules, value, parsed.issues);
    const issues = [...parsed.issues, ...found.filter((finding) => finding.severity === "issue")];
    const advice = found.filter((finding) => finding.severity === "advice").slice(0, MAX_ISSUES);
    return issues.length === 0 ? { ok: true, value, issues: [], advice } : failed(issues, advice);
  } catch (error) {
    // An accessor, a proxy or a partner's own check threw: the input cannot be read, and the caller still gets an answer.
    return failed([issueAt([], "unreadable", { reason: error instanceof Error ? error.name : typeof error })], []);
  }
}

/** What a schema made of an input, before any rule: the value is sound when there are no issues, and the input itself when there are. */
interface Parsed<T> {
  readonly value: T;
  readonly issues: readonly Issue[];
  readonly isOutOfBounds: boolean;
}

function outOfBounds<T>(input: unknown): Parsed<T> | undefined {
  const issues = guard(input);
  return issues.length > 0 ? { value: input as T, issues, isOutOfBounds: true } : undefined;
}

/** One walk for bounds, schema and issues; undefined when only zod can read the schema or the input. */
function walkThrough<T>(schema: z.ZodType<T>, input: unknown): Parsed<T> | undefined {
  const walker = walkerOf(schema);
  if (!walker) return undefined;
  const walk = newWalk();
  let value: unknown;
  try {
    value = walker(input, walk);
  } catch {
    return undefined;
  }
  if (walk.left) return undefined;
  const { found, nodes, characters, unseen } = walk;
  if (unseen || nodes > readLimits.nodes || characters > readLimits.characters) {
    const refused = outOfBounds<T>(input);
    if (refused) return refused;
  }
  for (const { path } of found) path.reverse();
  return { value: (found.length > 0 ? input : value) as T, issues: found, isOutOfBounds: false };
}

function parseWith<T>(schema: z.ZodType<T>, input: unknown): Parsed<T> {
  const refused = outOfBounds<T>(input);
  if (refused) return refused;
  const { success, data, error } = z.safeParse(schema, input, { jitless: true, reportInput: false });
  if (success) return { value: data, issues: [], isOutOfBounds: false };
  return { value: input as T, issues: translate(error.issues, schema, input), isOutOfBounds: false };
}

function failed(issues: readonly Issue[], advice: readonly Issue[]): Reading<never> {
  return { ok: false, issues: issues.slice(0, MAX_ISSUES), advice };
}

function findings<T>(rules: readonly Rule<T>[], record: T, issues: readonly Issue[]): Issue[] {
  return rules
    .filter((rule) => !issues.some((issue) => rule.reads.some((place) => touches(place, issue.path))))
    .flatMap((rule) => finding(rule, record, issues.length === 0));
}

function finding<T>({ at, code, severity, holds, params }: Rule<T>, record: T, isValid: boolean): Issue[] {
  try {
    return holds(record) ? [] : [{ path: at, code, severity, params: params?.(record) ?? {} }];
  } catch {
    // On a broken record the rule looked beyond what it says it reads: the issues already found are what matters.
    // On a sound record the rule itself is wrong, and silence would hide it.
    return isValid ? [issueAt(at, "unreadable", { rule: code })] : [];
  }
}
