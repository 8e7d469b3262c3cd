import { type Expression, OPTION, OWN_FIELD } from "../rules/expression.js";
import { parseExpression } from "../rules/parseExpression.js";
import { printExpression } from "../rules/printExpression.js";
import type { FormDesign } from "./design.js";
import { templatesOf } from "./fieldTree.js";

/** An expression with its fields by path templates; undefined when it reads a field the design has no more. */
export function inTemplates(expression: Expression, templates: ReadonlyMap<string, string>): Expression | undefined {
  return renamed(expression, (name) => {
    if (name === OWN_FIELD || name === OPTION) return name;
    const { id, rest } = partsOf(name);
    const template = templates.get(id);
    return template === undefined ? undefined : template + rest;
  });
}

/** An expression with its fields by the ids of a design; undefined when it reads a field the design has not. */
export function inIds(expression: Expression, templates: ReadonlyMap<string, string>): Expression | undefined {
  return renamed(expression, (name) => {
    if (name === OWN_FIELD || name === OPTION) return name;
    // The innermost field whose template it begins with.
    let found: string | undefined;
    let longest = -1;
    for (const [id, template] of templates) {
      const isIn = name === template || name.startsWith(`${template}.`);
      if (isIn && template.length > longest) [found, longest] = [id + name.slice(template.length), template.length];
    }
    return found;
  });
}

/** The ids of the fields an expression of a design reads. */
export function idsIn(expression: Expression): readonly string[] {
  const found = new Set<string>();
  renamed(expression, (name) => {
    if (name !== OWN_FIELD && name !== OPTION) found.add(partsOf(name).id);
    return name;
  });
  return [...found];
}

/** The text of an expression, with the fields by their paths; undefined when it reads a field that is gone. */
export function textOfExpression(design: FormDesign, expression: Expression): string | undefined {
  const named = inTemplates(expression, templatesOf(design));
  return named && printExpression(named);
}

/**
 * The expression of a text, for a design. Undefined when it reads a field the design has not.
 *
 * @throws UnreadableExpression when the text is none.
 */
export function expressionOfText(design: FormDesign, text: string): Expression | undefined {
  return inIds(parseExpression(text), templatesOf(design));
}

function partsOf(name: string): { readonly id: string; readonly rest: string } {
  const dot = name.indexOf(".");
  return dot === -1 ? { id: name, rest: "" } : { id: name.slice(0, dot), rest: name.slice(dot) };
}

function renamed(expression: Expression, nameOf: (field: string) => string | undefined): Expression | undefined {
  if ("value" in expression) return expression;
  if ("field" in expression) {
    const field = nameOf(expression.field);
    return field === undefined ? undefined : { field };
  }
  const parts: Expression[] = [];
  for (const part of expression.with) {
    const inner = renamed(part, nameOf);
    if (!inner) return undefined;
    parts.push(inner);
  }
  return { call: expression.call, with: parts };
}
