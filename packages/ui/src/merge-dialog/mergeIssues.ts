import { type FormModel, valueAt } from "@saan/forms/model";
import { applyRules } from "@saan/forms/rules";
import { toValues, type Values } from "@saan/forms/values";
import { type AnyRecordDefinition, type Issue, type Path, read, schemaAt } from "@saan/schema/read";
import { stepsTo } from "../schema-review/factOf.js";

/** The form of a merge: with its record, an answer of one's own is read by the schema. */
export interface MergedForm {
  readonly model: FormModel;
  readonly record?: AnyRecordDefinition;
}

/** What the rules of a form have against values. */
export function ruleIssues(model: FormModel, values: Values): readonly Issue[] {
  if (model.rules.length === 0) return [];
  const { run } = applyRules(model, values);
  return run.issues().filter(({ severity }) => severity === "issue");
}

interface Written {
  /** The record with the answer in it, and where that is. */
  readonly record: unknown;
  readonly place: Path;
  /** Where it is in the values of the form. */
  readonly path: Path;
  /** What to say where nothing was written: what else would do. */
  readonly emptyHelp: EmptyHelp | undefined;
}

/** A sentence with the `{label}` of the field in it, by language. */
export type EmptyHelp = Readonly<Record<string, string>>;

/** What is wrong with an answer of one's own, at the fields of the form: by its schema, and by the rules of the form. */
export function writtenIssues(
  { model, record: definition }: MergedForm,
  { record, place, path, emptyHelp }: Written,
  ofRules: readonly Issue[],
): readonly Issue[] {
  const value = place.reduce<unknown>(valueAt, record);
  if (value === undefined || value === null) {
    const params = emptyHelp ? { message: emptyHelp } : {};
    return [{ path, code: "required", params, severity: "issue" }];
  }
  const schema = definition && schemaAt(definition.schema, place, record);
  const said = (schema ? read(schema, value).issues : []).map((issue) => ({
    ...issue,
    path: stepsTo(model, [...place, ...issue.path], record).at(-1)?.at ?? path,
  }));
  return [...said, ...ofRules.filter((issue) => path.every((step, at) => issue.path[at] === step))];
}

/** What rules have against the merged record, and against neither of the two that it was made of: their answers do not go together. */
export function brokenTogether(
  model: FormModel,
  merged: unknown,
  versions: { readonly mine: unknown; readonly theirs: unknown },
): readonly Issue[] {
  const issues = ruleIssues(model, toValues(model, merged));
  if (issues.length === 0) return issues;
  const known = new Set(
    [versions.mine, versions.theirs].flatMap((version) => ruleIssues(model, toValues(model, version)).map(nameOf)),
  );
  return issues.filter((issue) => !known.has(nameOf(issue)));
}

/** The same for one rule in whatever row: rows have other numbers in another version. */
export function nameOf({ path, code, params }: Issue): string {
  const template = path.map((step) => (typeof step === "number" ? "*" : step));
  return JSON.stringify([template, code, params.rule]);
}
