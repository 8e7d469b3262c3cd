import type { Form } from "../model/defineForm.js";
import { SaanError } from "../model/SaanError.js";
import { compileRules } from "../rules/compileRules.js";
import type { FormRule } from "../rules/formRule.js";
import { WRITTEN_AS } from "../rules/refuseUntypedRule.js";
import type { DesignField, DesignRule, FormDesign } from "./design.js";
import type { DomainField } from "./domain.js";
import { inTemplates } from "./expressions.js";
import { templatesOf } from "./fieldTree.js";
import { type DomainFields, formProgram, writtenAs } from "./formCode.js";
import { printProgram } from "./printProgram.js";
import { cannotBeShown, type DesignProblem, type DesignProblemCode, fieldProblems, ruleProblems } from "./problems.js";
import { runProgram } from "./runProgram.js";

export interface DesignOptions {
  /** Where fields of the domain are found by their names. */
  readonly domain?: readonly DomainField[] | undefined;
}

/** A design as far as it can be a form by now. */
export interface CompiledDesign {
  /** Of all that is sound; undefined when nothing is. */
  readonly form?: Form<unknown>;
  /** What is in the way; none: the form is whole. In the order of the design. */
  readonly problems: readonly DesignProblem[];
}

/** The form of a design that may be half done, for a preview, and what is still wrong with it. Never throws. */
export function compileDesign(design: FormDesign, { domain = [] }: DesignOptions = {}): CompiledDesign {
  const known = byName(domain);
  const problems = [...fieldProblems(design, known), ...ruleProblems(design)];
  const bad = new Set(problems.flatMap((problem) => (cannotBeShown(problem) ? [problem.field] : [])));
  const shown = { ...design, id: problems.some(({ code }) => code === "form-id") ? "form" : design.id };
  const fields = without(design.fields, bad);
  const wrong = new Set(problems.map(({ rule }) => rule));
  const rules = design.rules.filter(({ id }) => !wrong.has(id));
  try {
    const vetted = vet({ ...shown, fields, rules }, known);
    problems.push(...vetted.problems);
    return { form: vetted.form, problems };
  } catch (error) {
    return { problems: [...problems, { code: "refused", detail: String(error) }] };
  }
}

/**
 * The form of a finished design.
 *
 * @throws SaanError `unfinished-design` when anything is in the way: see `compileDesign`.
 */
export function formOfDesign(design: FormDesign, options: DesignOptions = {}): Form<unknown> {
  const { form, problems } = compileDesign(design, options);
  if (!form || problems.length > 0) throw unfinished(problems);
  return form;
}

/**
 * The same form as a TypeScript module: its schema in zod, its descriptions, and `defineForm`.
 *
 * @throws SaanError `unfinished-design` when anything is in the way: see `compileDesign`.
 */
export function sourceOfDesign(design: FormDesign, options: DesignOptions = {}): string {
  const { problems } = compileDesign(design, options);
  if (problems.length > 0) throw unfinished(problems);
  return printProgram(formProgram(design, byName(options.domain ?? [])));
}

function made(design: FormDesign, domain: DomainFields): Form<unknown> {
  return runProgram(formProgram(design, domain), domain) as Form<unknown>;
}

function byName(domain: readonly DomainField[]): DomainFields {
  return new Map(domain.map((field) => [field.name, field]));
}

/** The form with the rules that hold together, and what is wrong with the others. */
function vet(design: FormDesign, domain: DomainFields) {
  const problems: DesignProblem[] = [];
  const templates = templatesOf(design);
  // Of a field that cannot be shown the field itself tells.
  const readable = design.rules.filter(
    ({ field, expression }) => templates.has(field) && inTemplates(expression, templates),
  );
  try {
    return { form: made({ ...design, rules: readable }, domain), problems };
  } catch {
    // One by one, to see which it is.
  }
  const bare = made({ ...design, rules: [] }, domain);
  // What rules make optional: they are compiled against the nodes they lead to.
  const relevant = readable.filter(({ kind }) => kind === "relevant");
  const optional = new Set(relevant.map(({ field }) => templates.get(field) ?? ""));
  const nodes = Object.fromEntries(
    Object.entries(bare.model.nodes).map(([id, node]) => [id, optional.has(id) ? { ...node, required: false } : node]),
  );
  const sound: DesignRule[] = [];
  for (const rule of readable) {
    try {
      compileRules(
        nodes,
        [...sound, rule].flatMap((one) => formRule(one, templates) ?? []),
      );
      sound.push(rule);
    } catch (error) {
      problems.push({ ...problemOf(error), rule: rule.id, field: rule.field });
    }
  }
  return { form: made({ ...design, rules: sound }, domain), problems };
}

function formRule({ expression, ...rule }: DesignRule, templates: ReadonlyMap<string, string>): FormRule | undefined {
  const field = templates.get(rule.field);
  const read = inTemplates(expression, templates);
  if (field === undefined || !read) return undefined;
  return { ...rule, field, [WRITTEN_AS[rule.kind]]: writtenAs(read) } as unknown as FormRule;
}

const SAID_OF_RULES: ReadonlySet<string> = new Set(["rule-twice", "rule-cycle", "wrong-kind"]);

function problemOf(error: unknown): Pick<DesignProblem, "code" | "detail"> {
  const isKnown = error instanceof SaanError && SAID_OF_RULES.has(error.code);
  const detail = error instanceof Error ? error.message : String(error);
  return { code: isKnown ? (error.code as DesignProblemCode) : "refused", detail };
}

function without(fields: readonly DesignField[], bad: ReadonlySet<string | undefined>): readonly DesignField[] {
  return fields.flatMap((field) => {
    if (bad.has(field.id)) return [];
    return field.fields ? [{ ...field, fields: without(field.fields, bad) }] : [field];
  });
}

function unfinished(problems: readonly DesignProblem[]): SaanError {
  const [first] = problems;
  const about = [first?.field && `field ${first.field}`, first?.rule && `rule ${first.rule}`]
    .filter(Boolean)
    .join(", ");
  return new SaanError(
    "unfinished-design",
    `The design has ${problems.length} problems; the first is "${first?.code}"${about ? ` of ${about}` : ""}.`,
    "compileDesign(design).problems lists them all, and gives a form of what is sound.",
  );
}
