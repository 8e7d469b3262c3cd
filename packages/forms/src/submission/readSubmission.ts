import type { Issue, Reading } from "@saan/schema/read";
import { hasAccessRules } from "../model/access.js";
import type { Form, FormModel, FormNode } from "../model/index.js";
import { applyRules, readForm } from "../rules/index.js";
import { emptyValues, toValues, type Values } from "../values/index.js";
import { isPlainObject } from "../values/values.js";
import { Entries, entriesOf, isSentForm } from "./Entries.js";
import { inFormTerms } from "./inFormTerms.js";
import { issueAt } from "./issueAt.js";
import { Permitted } from "./permitted.js";
import { type Given, readEntries } from "./readEntries.js";
import { strayValues } from "./strayValues.js";

export interface SubmissionOptions {
  /** Who sends it; see `access` of a field. Who has no role may write everything. */
  readonly role?: string;
  /** The record as it is stored now, when this changes one. */
  readonly before?: unknown;
  /** An ISO date; the day it is in Thailand unless given. */
  readonly today?: string;
}

/** What a submission gave: the record, or what is wrong with it, and the form values to show the form with again. */
export type Submission<T> = Reading<T> & { readonly values: Values };

/**
 * Reads what was sent for a form: a record, form values, or the `FormData` of an HTML form whose inputs are named by dotted
 * paths (`"parties.0.area"`). It says what `useSchemaForm` says in the browser, with the same codes, paths and params:
 * calculations are made again, what is not relevant is left out, and rules and schema are read as there. Besides:
 * `not-allowed` at a field that the role may not write and tried to, which keeps what it had; `wrong-type` where what was
 * sent is nothing a field of the form can hold.
 *
 * Of an HTML form what was not sent is empty, as an unticked box is. A row of nothing but boxes is told by a hidden input of
 * its own name (`"rows.0"`, empty), and "no" beside "not stated" by a hidden input before the box (`"off"`).
 *
 * Properties the form has no field for are ignored, as other inputs of an HTML form are. Never throws, whatever was sent.
 */
export function readSubmission<T>(form: Form<T>, input: unknown, options: SubmissionOptions = {}): Submission<T> {
  try {
    return readGiven(form, input, options);
  } catch (error) {
    // An accessor, a proxy or something that holds itself.
    const reason = error instanceof Error ? error.name : typeof error;
    return refused(form.model, issueAt([], "unreadable", { reason }));
  }
}

function readGiven<T>(form: Form<T>, input: unknown, { role, before, today }: SubmissionOptions): Submission<T> {
  const { model } = form;
  const root = model.nodes[""] as FormNode;
  const held = before === undefined || before === null ? undefined : toValues(model, before);
  const entries = isSentForm(input) ? entriesOf(input) : undefined;
  if (entries && !(entries instanceof Entries)) return refused(model, entries);
  if (!entries && !isPlainObject(input)) return refused(model, issueAt([], "wrong-type", { expected: "object" }));
  const stray = entries ? [] : strayValues(model, root, input);
  const given: Given = entries
    ? readEntries(model, root, entries, held)
    : { value: toValues(model, input), sent: input };

  const refusals: Issue[] = [...stray];
  let permitted = given.value as Values;
  if (role !== undefined && hasAccessRules(model)) {
    const may = new Permitted(model, role);
    const whole = {
      node: root,
      around: "write",
      path: [],
      before: held,
      given: given.value,
      sent: given.sent,
    } as const;
    permitted = may.valuesOf(whole) as Values;
    refusals.push(...may.issues);
  }

  const { values, run } = applyRules(model, permitted, { today, role });
  const pristine = held ?? applyRules(model, emptyValues(model), { today, role }).values;
  const reading = inFormTerms(form, values, readForm(form, values, { pristine, run }), run);
  if (refusals.length === 0) return { ...reading, values };
  const said = new Set(refusals.map(({ path }) => JSON.stringify(path)));
  const others = reading.issues.filter(({ path }) => !said.has(JSON.stringify(path)));
  return { ok: false, values, issues: [...refusals, ...others].slice(0, MOST_ISSUES), advice: reading.advice };
}

const MOST_ISSUES = 100;

function refused<T>(model: FormModel, issue: Issue): Submission<T> {
  return { ok: false, values: emptyValues(model), issues: [issue], advice: [] };
}
