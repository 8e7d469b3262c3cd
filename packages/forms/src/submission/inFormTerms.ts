import { unwrap } from "@saan/schema/field";
import { type Issue, type Path, type Reading, read, schemaAt, valueAt } from "@saan/schema/read";
import type * as z from "zod";
import { type Form, type FormModel, type FormNode, fieldsOf, rowOf } from "../model/index.js";
import { chosenCode, hasRows, nodeAt } from "../model/lookup.js";
import { definitionOf, optionsOf } from "../model/wrappers.js";
import { MOST_ISSUES } from "../rules/readForm.js";
import { toRecord, type Values } from "../values/index.js";
import { issueAt } from "./issueAt.js";

/**
 * A reading of a record, told of the form it was made in: an issue about a property that the record names itself is at its
 * row, one about one of several objects is about the one that was chosen, and a row whose name is missing or given twice,
 * which has no place in the record, is said of too.
 */
export function inFormTerms<T>(form: Form<T>, values: Values, reading: Reading<T>, run?: Run): Reading<T> {
  const { model } = form;
  const special = specialOf(model);
  if (!special.records && !special.unnamed) return reading;
  const meant = special.unnamed ? ofChosen(form, values, reading.issues, run) : reading.issues;
  const placed = meant.map((issue) => atRow(model, values, issue));
  const unplaced = special.records ? unplacedRows(model, model.nodes[""] as FormNode, values, []) : [];
  const issues = [...placed, ...unplaced].slice(0, MOST_ISSUES);
  const advice = reading.advice.map((issue) => atRow(model, values, issue));
  if (issues.length === 0) return { ...reading, advice } as Reading<T>;
  return { ok: false, issues, advice };
}

type Run = Parameters<typeof toRecord>[2];

interface Special {
  readonly records: boolean;
  readonly unnamed: boolean;
}

const known = new WeakMap<FormModel, Special>();

function specialOf(model: FormModel): Special {
  let special = known.get(model);
  if (!special) {
    const nodes = Object.values(model.nodes);
    special = {
      records: nodes.some(({ kind }) => kind === "record"),
      unnamed: nodes.some(({ unnamed }) => unnamed === true),
    };
    known.set(model, special);
  }
  return special;
}

/** An issue at a property's name, at the row that holds it. */
function atRow(model: FormModel, values: Values, issue: Issue): Issue {
  const path: (string | number)[] = [];
  for (const step of issue.path) {
    const node = nodeAt(model, path, values);
    const rows: unknown = node?.kind === "record" && typeof step === "string" ? valueAt(values, path) : undefined;
    const row = Array.isArray(rows) ? rows.findIndex((one) => valueAt(one, ["key"]) === step) : -1;
    if (row >= 0) path.push(row, "value");
    else path.push(step);
  }
  return path.length === issue.path.length ? issue : { ...issue, path };
}

function unplacedRows(model: FormModel, node: FormNode, value: unknown, path: Path): readonly Issue[] {
  // What is absent holds nothing; a group inside itself always ends so.
  if (typeof value !== "object" || value === null) return [];
  if (hasRows(node)) {
    const row = rowOf(model, node);
    if (!row || !Array.isArray(value)) return [];
    const within = value.flatMap((one, index) => unplacedRows(model, row, one, [...path, index]));
    return node.kind === "record" ? [...wrongKeys(value, path), ...within] : within;
  }
  return fieldsOf(model, node, value).flatMap((field) => {
    const step = node.kind === "tuple" ? Number(field.key) : field.key;
    return unplacedRows(model, field, valueAt(value, [step]), [...path, step]);
  });
}

function wrongKeys(rows: readonly unknown[], path: Path): readonly Issue[] {
  const seen = new Set<unknown>();
  return rows.flatMap((row, index) => {
    const key = valueAt(row, ["key"]);
    const at = [...path, index, "key"];
    if (typeof key !== "string" || key === "") return [issueAt(at, "required")];
    if (seen.has(key)) return [issueAt(at, "repeated-choice")];
    seen.add(key);
    return [];
  });
}

/** Of one of several objects zod says what is wrong with the nearest; a form asks for the one that was chosen. */
function ofChosen<T>(form: Form<T>, values: Values, issues: readonly Issue[], run: Run): readonly Issue[] {
  const told = new Set<string>();
  let record: unknown;
  return issues.flatMap((issue) => {
    const path = unnamedAbove(form.model, values, issue.path);
    if (!path) return [issue];
    const name = JSON.stringify(path);
    if (told.has(name)) return [];
    told.add(name);
    record ??= toRecord(form.model, values, run);
    return issuesOfChosen(form, values, path, record) ?? [issue];
  });
}

function unnamedAbove(model: FormModel, values: Values, path: Path): Path | undefined {
  const lengths = path.map((_, index) => index);
  const length = [...lengths, path.length].find((one) => nodeAt(model, path.slice(0, one), values)?.unnamed);
  return length === undefined ? undefined : path.slice(0, length);
}

function issuesOfChosen<T>(form: Form<T>, values: Values, path: Path, record: unknown): readonly Issue[] | undefined {
  const node = nodeAt(form.model, path, values);
  const code = node && chosenCode(node, valueAt(values, path));
  if (code === undefined) return [issueAt([...path, node?.discriminator as string], "required")];
  const outer = schemaAt(form.record.schema as z.core.$ZodType, path, record);
  const option = outer && objectsIn(outer)?.[node?.variants?.findIndex((variant) => variant.code === code) ?? -1];
  if (!option) return undefined;
  const { issues } = read(option, valueAt(record, path), { most: MOST_ISSUES });
  return issues.length > 0 ? issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] })) : undefined;
}

/** The objects one of which is meant, as `compileUnion` finds them: through what wraps them, and a union with nothing. */
function objectsIn(schema: z.core.$ZodType): readonly z.core.$ZodType[] | undefined {
  const def = definitionOf(unwrap(schema));
  if (def.type !== "union") return undefined;
  const options = optionsOf(def);
  const [only] = options;
  return options.length === 1 && only ? objectsIn(only) : options;
}
