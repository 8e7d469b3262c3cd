import { type Issue, type Reading, read } from "@saan/schema/read";
import type { Form } from "../model/index.js";
import { toRecord, type Values } from "../values/index.js";
import { applyRules } from "./applyRules.js";
import type { RuleRun } from "./RuleRun.js";

export interface ReadFormOptions {
  /** The values the form began from, for `settle`. */
  readonly pristine?: Values;
  /** The rules at work with these values. Without it they are begun here, and what they calculate is made again. */
  readonly run?: RuleRun;
  readonly today?: string;
  readonly role?: string;
}

/**
 * Reads the record that form values stand for, by the schema and by the rules of the form: what is not relevant is left
 * out, and what rules have to say is said beside what the schema has. In the browser and on a server alike. Never throws.
 */
export function readForm<T>(form: Form<T>, values: Values, options: ReadFormOptions = {}): Reading<T> {
  const { model, record, settle } = form;
  const { pristine = {}, today, role } = options;
  const begun = options.run || model.rules.length === 0 ? undefined : applyRules(model, values, { today, role });
  const run = options.run ?? begun?.run;
  const entered = toRecord(model, begun?.values ?? values, run);
  const reading = read(record, settle ? settle(entered, toRecord(model, pristine)) : entered, { most: MOST_ISSUES });
  return run ? withFindings(reading, run.issues()) : reading;
}

/** A form says all it has to say at once; a hostile record must still not make a megabyte of it. */
export const MOST_ISSUES = 1_000;

function withFindings<T>(reading: Reading<T>, found: readonly Issue[]): Reading<T> {
  // Of an answer the schema refuses, a rule has nothing to add: one remedy at a time.
  const added = found.filter((issue) => !reading.issues.some(({ path }) => isAtOrBelow(path, issue.path)));
  if (added.length === 0) return reading;
  const issues = [...reading.issues, ...added.filter(({ severity }) => severity === "issue")].slice(0, MOST_ISSUES);
  const advice = [...reading.advice, ...added.filter(({ severity }) => severity === "advice")].slice(0, MOST_ISSUES);
  return issues.length === 0 ? ({ ...reading, advice } as Reading<T>) : { ok: false, issues, advice };
}

function isAtOrBelow(path: Issue["path"], other: Issue["path"]): boolean {
  return other.length > 0 && other.every((step, at) => String(step) === String(path[at]));
}
