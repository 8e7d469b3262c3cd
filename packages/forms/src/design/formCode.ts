import { definitionOf, unwrap } from "../model/wrappers.js";
import type { Expression } from "../rules/expression.js";
import { expressionLimits } from "../rules/expression.js";
import { printExpression } from "../rules/printExpression.js";
import { WRITTEN_AS } from "../rules/refuseUntypedRule.js";
import { type Code, call, imported, local, object, type Program, plain } from "./code.js";
import type { DesignField, DesignRule, FormDesign } from "./design.js";
import type { DomainField } from "./domain.js";
import { inTemplates } from "./expressions.js";
import { placesIn, templatesOf } from "./fieldTree.js";
import { objectCode, stated, words } from "./schemaCode.js";

export type DomainFields = ReadonlyMap<string, DomainField>;

/** The program of a sound design: its lists of options, its schema and its form. */
export function formProgram(design: FormDesign, domain: DomainFields): Program {
  const constants: { name: string; code: Code; exported?: true }[] = [];
  const names = new Set<string>();
  const constant = (wanted: string, code: Code): string => {
    const name = freeName(identifier(wanted), names);
    constants.push({ name, code });
    return name;
  };
  const base = identifier(design.id);
  const [schemaName, formName] = [`${base}Schema`, `${base}Form`];
  names.add(schemaName).add(formName);
  const sometimes = new Set(design.rules.flatMap(({ kind, field }) => (kind === "relevant" ? [field] : [])));
  const schema = objectCode(design.fields, { domain, sometimes, constant });
  constants.push({ name: schemaName, code: schema, exported: true });
  const form = call(imported("defineForm", "@saan/forms/model"), optionsCode(design, schemaName, domain));
  constants.push({ name: formName, code: form, exported: true });
  return { constants };
}

function optionsCode(design: FormDesign, schemaName: string, domain: DomainFields): Code {
  const { id, version, label, sections, steps } = design;
  const wordings = wordingsOf(design);
  const rules = rulesOf(design, domain);
  return object({
    id: plain(id),
    version: plain(version),
    label: plain(words(label, id)),
    schema: local(schemaName),
    fields: wordings.length > 0 ? { entries: wordings } : undefined,
    sections:
      sections.length > 0
        ? {
            items: sections.map(({ id, label, hint }) =>
              object({ id: plain(id), label: plain(words(label, id)), hint: stated(hint) }),
            ),
          }
        : undefined,
    steps: steps.length > 0 ? { items: stepsOf(design) } : undefined,
    rules: rules.length > 0 ? { items: rules } : undefined,
  });
}

/** What the form says of fields of the domain, which are described at home. */
function wordingsOf(design: FormDesign): readonly (readonly [string, Code])[] {
  const templates = templatesOf(design);
  const found: (readonly [string, Code])[] = [];
  const visit = (fields: readonly DesignField[]): void => {
    for (const { id, kind, key, label, hint, section, fields: inner = [] } of fields) {
      if (kind === "domain") {
        const said = {
          label: plain(words(label, key)),
          hint: stated(hint),
          section: section ? plain(section) : undefined,
        };
        found.push([templates.get(id) ?? key, object(said)]);
      }
      visit(inner);
    }
  };
  visit(design.fields);
  return found;
}

function stepsOf({ steps, sections, fields }: FormDesign): readonly Code[] {
  return steps.map(({ id, label, hint }) => {
    const own = sections.flatMap((section) => (section.step === id ? [section.id] : []));
    const single = fields.flatMap(({ key, step }) => (step === id ? [key] : []));
    return object({
      id: plain(id),
      label: plain(words(label, id)),
      hint: stated(hint),
      sections: own.length > 0 ? plain(own) : undefined,
      fields: single.length > 0 ? plain(single) : undefined,
    });
  });
}

/** The rules, and one more for each field that is needed where its schema cannot insist. */
function rulesOf(design: FormDesign, domain: DomainFields): readonly Code[] {
  const templates = templatesOf(design);
  return [...design.rules, ...alwaysRequired(design, domain)].flatMap((rule) => ruleCode(rule, templates) ?? []);
}

function alwaysRequired(design: FormDesign, domain: DomainFields): readonly DesignRule[] {
  const templates = templatesOf(design);
  const of = (kind: DesignRule["kind"]) =>
    new Set(design.rules.flatMap((rule) => (rule.kind === kind ? [rule.field] : [])));
  const [relevant, required] = [of("relevant"), of("required")];
  const names = new Set(design.rules.map(({ id }) => id));
  const isUnsure = (field: DesignField) => relevant.has(field.id) || isListAtHome(field, domain);
  return placesIn(design).flatMap(({ field }): DesignRule[] => {
    if (!field.required || required.has(field.id) || !isUnsure(field)) return [];
    const id = freeName(`required:${templates.get(field.id)}`, names);
    return [{ id, kind: "required", field: field.id, expression: { value: true } }];
  });
}

/** Whether it is a list of the domain: its schema takes one with nothing in it. */
function isListAtHome({ kind, domain: name = "" }: DesignField, domain: DomainFields): boolean {
  const found = kind === "domain" ? domain.get(name) : undefined;
  return found !== undefined && definitionOf(unwrap(found.schema).schema).type === "array";
}

function ruleCode(rule: DesignRule, templates: ReadonlyMap<string, string>): Code | undefined {
  const field = templates.get(rule.field);
  const expression = inTemplates(rule.expression, templates);
  if (field === undefined || !expression) return undefined;
  const { id, kind, otherwise, once, message, code, also } = rule;
  return object({
    id: plain(id),
    kind: plain(kind),
    field: plain(field),
    [WRITTEN_AS[kind]]: plain(writtenAs(expression)),
    otherwise: otherwise && plain(otherwise),
    once: once && plain(true),
    message: message && plain(words(message, "")),
    code: code === undefined ? undefined : plain(code),
    also: also && plain(also),
  });
}

/** As text, which people can read; as data when the text would be longer than is read. */
export function writtenAs(expression: Expression): string | Expression {
  const text = printExpression(expression);
  return text.length <= expressionLimits.characters ? text : expression;
}

function identifier(id: string): string {
  const name = id
    .split(/[^A-Za-z\d]+/)
    .filter((word) => word !== "")
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join("");
  return /^[A-Za-z]/.test(name) ? name : `my${name}`;
}

/** The name, with the first number behind it that makes it one nobody has; it is taken from then on. */
function freeName(wanted: string, names: Set<string>): string {
  let name = wanted;
  for (let count = 2; names.has(name); count += 1) name = `${wanted}${count}`;
  names.add(name);
  return name;
}
