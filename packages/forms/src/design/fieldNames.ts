import { type Expression, OPTION, OWN_FIELD } from "../rules/expression.js";

/** The ids of the fields an expression of a design reads. */
export function idsIn(expression: Expression): readonly string[] {
  const found = new Set<string>();
  renamed(expression, (name) => {
    if (name !== OWN_FIELD && name !== OPTION) found.add(partsOf(name).id);
    return name;
  });
  return [...found];
}

/** `"f3.iso"` → the id `"f3"` and what lies in the field, `".iso"`. */
export function partsOf(name: string): { readonly id: string; readonly rest: string } {
  const dot = name.indexOf(".");
  return dot === -1 ? { id: name, rest: "" } : { id: name.slice(0, dot), rest: name.slice(dot) };
}

/** An expression whose fields have other names; undefined when one of them has none. */
export function renamed(expression: Expression, nameOf: (field: string) => string | undefined): Expression | undefined {
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
