import { type Expression, OPTION, OWN_FIELD } from "../rules/expression.js";
import { parseExpression } from "../rules/parseExpression.js";
import { printExpression } from "../rules/printExpression.js";
import type { FormDesign } from "./design.js";
import { idsIn, partsOf, renamed } from "./fieldNames.js";
import { templatesOf } from "./fieldTree.js";

/** Begins the name of a field that was deleted; no key can begin so. */
const GONE = "@";

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
    if (name.startsWith(GONE)) return name.slice(GONE.length);
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

/** The text of an expression, with the fields by their paths, and one that is gone by its id: `` `@f3` ``. */
export function textOfExpression(design: FormDesign, expression: Expression): string {
  const templates = templatesOf(design);
  const gone = idsIn(expression).flatMap((id) => (templates.has(id) ? [] : [[id, GONE + id] as const]));
  return printExpression(inTemplates(expression, new Map([...templates, ...gone])) ?? expression);
}

/**
 * The expression of a text, for a design. Undefined when it reads a field the design has not.
 *
 * @throws UnreadableExpression when the text is none.
 */
export function expressionOfText(design: FormDesign, text: string): Expression | undefined {
  return inIds(parseExpression(text), templatesOf(design));
}
