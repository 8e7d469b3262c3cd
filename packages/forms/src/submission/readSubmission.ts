import { guard, type Issue, type Reading } from "@saan/schema/read";
import type { Form, FormModel, FormNode } from "../model/index.js";
import { readForm } from "../rules/index.js";
import { MOST_ISSUES } from "../rules/readForm.js";
import { emptyValues, toValues, type Values } from "../values/index.js";
import { isPlainObject } from "../values/values.js";
import { Entries, entriesOf, isSentForm } from "./Entries.js";
import { inFormTerms } from "./inFormTerms.js";
import { issueAt } from "./issueAt.js";
import { type Given, readEntries } from "./readEntries.js";
import { settledOf } from "./settledOf.js";
import { strayValues } from "./strayValues.js";

export interface SubmissionOptions {
  /**
   * Who sends it, as the session says; see `access` of a field. Where a form rules access, who has no role may do what `default`
   * says, and where nothing is said of it, change nothing.
   */
  readonly role?: string;
  /** The record as it is stored now, when this changes one: what may not be changed stays as it is there. */
  readonly before?: unknown;
  /**
   * A calculated field takes what was sent for it where its calculation comes to nothing: for records of documents and
   * tables, which give a total and not its parts. Otherwise it takes what `before` stated, for a sender reckons nothing.
   * @default false
   */
  readonly takesStated?: boolean;
  /** An ISO date; the day it is in Thailand unless given. */
  readonly today?: string;
}

/** What a submission gave: the record, or what is wrong with it, and the form values to show the form with again. */
export type Submission<T> = Reading<T> & { readonly values: Values };

/**
 * Reads what was sent for a form: a record, form values, or the `FormData` of an HTML form whose inputs are named by dotted
 * paths (`"parties.0.area"`). It says what `useSchemaForm` says in the browser, with the same codes, paths and params:
 * calculations are made again, what is not relevant is left out, and rules and schema are read as there. Besides:
 * `not-allowed` at a field that was changed although the role may not write it or a `readOnly` rule locks it, which keeps
 * what it had; `wrong-type` where what was sent is nothing a field of the form can hold. A lock holds where its rule does
 * with the record as it was and as it is sent. What is sent for a calculated field is not looked at.
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

function readGiven<T>(form: Form<T>, input: unknown, options: SubmissionOptions): Submission<T> {
  const { model } = form;
  const root = model.nodes[""] as FormNode;
  const { before } = options;
  const held = before === undefined || before === null ? undefined : toValues(model, before);
  const entries = isSentForm(input) ? entriesOf(input) : undefined;
  if (entries && !(entries instanceof Entries)) return refused(model, entries);
  // Before anything is reckoned: rules over a million rows would keep a server busy for as long as somebody likes.
  const tooBig = entries ? undefined : guard(input).find(({ code }) => code === "too-big");
  if (tooBig) return refused(model, tooBig);
  if (!entries && !isPlainObject(input)) return refused(model, issueAt([], "wrong-type", { expected: "object" }));
  const stray = entries ? [] : strayValues(model, root, input);
  const given: Given = entries
    ? readEntries(model, root, entries, held)
    : { value: toValues(model, input), sent: input };
  const { values, run, pristine, refusals } = settledOf(model, given, held, {
    ...options,
    isPlain: entries !== undefined,
  });
  const reading = inFormTerms(form, values, readForm(form, values, { pristine, run }), run);
  const unfit = [...stray, ...refusals];
  if (unfit.length === 0) return { ...reading, values };
  const said = new Set(unfit.map(({ path }) => JSON.stringify(path)));
  const others = reading.issues.filter(({ path }) => !said.has(JSON.stringify(path)));
  return { ok: false, values, issues: [...unfit, ...others].slice(0, MOST_ISSUES), advice: reading.advice };
}

function refused<T>(model: FormModel, issue: Issue): Submission<T> {
  return { ok: false, values: emptyValues(model), issues: [issue], advice: [] };
}
