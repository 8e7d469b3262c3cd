"use client";

import type { Merge, MergeField } from "@saan/forms/merge";
import { type FormModel, valueAt } from "@saan/forms/model";
import { useSchemaForm } from "@saan/forms/react";
import { applyRules, type FieldState, plainStates } from "@saan/forms/rules";
import { toRecord, toValues, type Values } from "@saan/forms/values";
import type { Issue } from "@saan/schema/read";
import { useEffect, useMemo, useRef, useState } from "react";
import { unknown } from "zod/mini";
import { withValueAt } from "./askedIn.js";
import type { Decision, Decisions } from "./decision.js";
import type { LeftMerge, MergeMemory } from "./MergeMemory.js";
import { type EmptyHelp, type MergedForm, ruleIssues, writtenIssues } from "./mergeIssues.js";
import { type Standing, standingWith } from "./standing.js";

// It is read as a whole by whoever sends it; here only what is asked is looked at.
const anything = unknown();
const nothing = () => undefined;

interface MergedFormOptions {
  /** Says what to do about an answer that was left empty, where it may be. */
  readonly emptyHelp: (field: MergeField, state: FieldState) => EmptyHelp | undefined;
  /** What was decided before it was closed. */
  readonly memory: MergeMemory;
  /** The record as it is stored now. */
  readonly theirs: unknown;
}

/**
 * The record as it is chosen so far, as one form: another answer is written in it, and its rules see what was chosen for the
 * other questions. What was written stays when a version is chosen instead, and comes back with the choice; so does what is
 * wrong with it.
 */
export function useMergedForm(form: MergedForm, merge: Merge, { emptyHelp, memory, theirs }: MergedFormOptions) {
  const { model } = form;
  const { conflicts } = merge;
  const [before] = useState(() => memory.recall(merge, theirs));
  const [standing, setStanding] = useState(() => standingWith(model, merge, before.decisions));
  const { decisions, paths } = standing;
  const asking = useMemo(() => {
    const { id: name, version, label } = model;
    return { model, record: { name, version, label, schema: anything, rules: [] } };
  }, [model]);
  const [begun] = useState(() => valuesWith(model, standing, before.written));
  const handle = useSchemaForm<unknown>(asking, { values: begun, onSubmit: nothing });
  const { values, reset, subscribe, setIssues } = handle;
  const written = useRef(new Map(before.written));
  /** The questions whose written answer was found wrong. */
  const wrong = useRef<ReadonlySet<string>>(new Set());

  /** Reads the answers that were written to these, and says at their fields what is wrong with them. */
  const readAnswers = (asked: readonly MergeField[], { decisions, places, paths }: Standing) => {
    const now = values();
    const stateOf = statesIn(model, now, paths);
    const [record, ofRules] = [toRecord(model, now), ruleIssues(model, now)];
    const answers = new Map<string, { readonly value: unknown }>();
    const found = asked.flatMap((field): (readonly [string, Issue])[] => {
      const { key } = field;
      const [place, path] = [places.get(key), paths.get(key)];
      if (decisions[key] !== "other" || !place || !path) return [];
      answers.set(key, { value: place.reduce<unknown>(valueAt, record) });
      const help = emptyHelp(field, stateOf(field));
      return writtenIssues(form, { record, place, path, emptyHelp: help }, ofRules).map((issue) => [key, issue]);
    });
    setIssues(found.map(([, issue]) => issue));
    return { answers, wrong: new Map([...found].reverse()) };
  };

  /** What is written now, and what was written before a version was chosen instead. */
  const writtenNow = () => {
    const now = values();
    const open = [...paths].filter(([key]) => decisions[key] === "other");
    return new Map([...written.current, ...open.map(([key, path]) => [key, path.reduce(valueAt, now)] as const)]);
  };
  const decide = (changed: Decisions) => {
    written.current = writtenNow();
    const next = standingWith(model, merge, { ...decisions, ...changed });
    setStanding(next);
    reset(valuesWith(model, next, written.current));
    // What is wrong with one answer is still wrong while another question is decided, unless the rules are content with that.
    readAnswers(
      conflicts.filter(({ key }) => wrong.current.has(key)),
      next,
    );
  };

  const isForgotten = useRef(false);
  useEffect(() => {
    const left = (): LeftMerge => {
      const own = writtenNow();
      const answers = conflicts.map(
        ({ key, mine }) => [key, { mine, decision: decisions[key], written: own.get(key) }] as const,
      );
      return { theirs, answers: new Map(answers) };
    };
    memory.keep(isForgotten.current ? undefined : left);
  });

  // What is typed in one answer may ask for another, where the form has rules at all.
  const [typed, setTyped] = useState(values);
  useEffect(() => (model.rules.length > 0 ? subscribe(setTyped) : undefined), [model, subscribe]);
  const stateOf = useMemo(() => statesIn(model, typed, paths), [model, typed, paths]);

  /** The answers that were written to these; what is wrong with them is said at their fields, the first of each by its `key`. */
  const readWritten = (asked: readonly MergeField[]) => {
    const read = readAnswers(asked, standing);
    wrong.current = new Set(read.wrong.keys());
    return read;
  };
  return {
    handle,
    decisions,
    paths,
    stateOf,
    readWritten,
    /** It is decided and done with: nothing of it is recalled. */
    forget: () => {
      isForgotten.current = true;
      memory.keep(undefined);
    },
    decide: (key: string, decision: Decision) => decide({ [key]: decision }),
    decideAll: (decision: Decision) => decide(Object.fromEntries(conflicts.map(({ key }) => [key, decision]))),
  };
}

/** The values of the form as a merge stands, with the answers that were written where they are chosen. */
function valuesWith(
  model: FormModel,
  { record, paths, decisions }: Standing,
  written: ReadonlyMap<string, unknown>,
): Values {
  const made = [...paths].reduce<unknown>(
    (values, [key, path]) => {
      const isWritten = decisions[key] === "other" && written.has(key);
      return isWritten ? withValueAt(values, path, written.get(key)) : values;
    },
    toValues(model, record),
  );
  return made as Values;
}

/** How the form has the field of a conflict, with these values in it. */
function statesIn(model: FormModel, values: Values, paths: Standing["paths"]): (field: MergeField) => FieldState {
  const run = model.rules.length > 0 ? applyRules(model, values).run : undefined;
  return ({ key, node }) => {
    const path = paths.get(key);
    if (run && path) return run.stateAt(path);
    return plainStates[model.nodes[node]?.required ? "required" : "optional"];
  };
}
