"use client";

import type { Merge, MergedSoFar, MergeField } from "@saan/forms/merge";
import { valueAt } from "@saan/forms/model";
import { useSchemaForm } from "@saan/forms/react";
import { applyRules, type FieldState, plainStates } from "@saan/forms/rules";
import { toRecord, toValues, type Values } from "@saan/forms/values";
import type { Issue, Path } from "@saan/schema/read";
import { useEffect, useMemo, useRef, useState } from "react";
import { unknown } from "zod/mini";
import { formPathOf, withValueAt } from "./askedIn.js";
import { choicesOf, type Decision, type Decisions } from "./decision.js";
import { type MergedForm, ruleIssues, writtenIssues } from "./mergeIssues.js";

// It is read as a whole by whoever sends it; here only what is asked is looked at.
const anything = unknown();
const nothing = () => undefined;

/** What was decided, and the record it comes to. */
interface Standing {
  readonly decisions: Decisions;
  readonly record: unknown;
  readonly places: MergedSoFar["places"];
  /** Where each conflict is in the values of the form; those without a path are in a row that is not there. */
  readonly paths: ReadonlyMap<string, Path>;
}

/**
 * The record as it is chosen so far, as one form: another answer is written in it, and its rules see what was chosen for the
 * other questions. What was written stays when a version is chosen instead, and comes back with the choice.
 */
export function useMergedForm(form: MergedForm, merge: Merge) {
  const { model } = form;
  const { conflicts } = merge;
  const standingWith = (decisions: Decisions): Standing => {
    // Something to write in: mine, else theirs.
    const choices = choicesOf(model, conflicts, decisions, ({ mine, theirs }) => ({ value: mine ?? theirs }));
    const { record, places } = merge.soFar(choices);
    const paths = conflicts.flatMap(({ key }): (readonly [string, Path])[] => {
      const path = formPathOf(model, record, places.get(key));
      return path ? [[key, path]] : [];
    });
    return { decisions, record, places, paths: new Map(paths) };
  };
  const [standing, setStanding] = useState(() => standingWith({}));
  const { decisions, paths } = standing;
  const asking = useMemo(() => {
    const { id: name, version, label } = model;
    return { model, record: { name, version, label, schema: anything, rules: [] } };
  }, [model]);
  const handle = useSchemaForm<unknown>(asking, { record: standing.record, onSubmit: nothing });
  const { values, reset, subscribe, setIssues } = handle;
  const written = useRef(new Map<string, unknown>());

  const decide = (changed: Decisions) => {
    const before = values();
    for (const [key, path] of paths) {
      if (decisions[key] === "other") written.current.set(key, path.reduce<unknown>(valueAt, before));
    }
    const next = standingWith({ ...decisions, ...changed });
    setStanding(next);
    const withWritten = [...next.paths].reduce<unknown>(
      (made, [key, path]) => {
        const isWritten = next.decisions[key] === "other" && written.current.has(key);
        return isWritten ? withValueAt(made, path, written.current.get(key)) : made;
      },
      toValues(model, next.record),
    );
    reset(withWritten as Values);
  };

  // What is typed in one answer may ask for another, where the form has rules at all.
  const [typed, setTyped] = useState(values);
  useEffect(() => (model.rules.length > 0 ? subscribe(setTyped) : undefined), [model, subscribe]);
  const run = useMemo(() => (model.rules.length > 0 ? applyRules(model, typed).run : undefined), [model, typed]);
  const stateOf = ({ key, node }: MergeField): FieldState => {
    const path = paths.get(key);
    if (run && path) return run.stateAt(path);
    return plainStates[model.nodes[node]?.required ? "required" : "optional"];
  };

  /** The answers that were written to these; what is wrong with them is said at their fields, the first of each by its `key`. */
  const readWritten = (asked: readonly MergeField[]) => {
    const now = values();
    const [record, ofRules] = [toRecord(model, now), ruleIssues(model, now)];
    const answers = new Map<string, { readonly value: unknown }>();
    const found = asked.flatMap(({ key }): (readonly [string, Issue])[] => {
      const [place, path] = [standing.places.get(key), paths.get(key)];
      if (decisions[key] !== "other" || !place || !path) return [];
      answers.set(key, { value: place.reduce<unknown>(valueAt, record) });
      return writtenIssues(form, { record, place, path }, ofRules).map((issue) => [key, issue]);
    });
    setIssues(found.map(([, issue]) => issue));
    return { answers, wrong: new Map([...found].reverse()) };
  };
  return {
    handle,
    decisions,
    paths,
    stateOf,
    readWritten,
    decide: (key: string, decision: Decision) => decide({ [key]: decision }),
    decideAll: (decision: Decision) => decide(Object.fromEntries(conflicts.map(({ key }) => [key, decision]))),
  };
}
