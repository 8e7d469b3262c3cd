import { type Expression, OPTION, OWN_FIELD } from "../rules/expression.js";
import type { DesignOption, FormDesign } from "./design.js";
import { changeField } from "./fieldEdits.js";
import { placeOfField } from "./fieldTree.js";

/** The design with one option of a field changed. Rules that name its code name the new one, where no other option has either. */
export function changeOption(design: FormDesign, id: string, at: number, changes: Partial<DesignOption>): FormDesign {
  const options = placeOfField(design, id)?.field.options ?? [];
  const option = options[at];
  if (!option) return design;
  const next = { ...option, ...changes };
  const changed = changeField(design, id, { options: options.map((one, index) => (index === at ? next : one)) });
  const isShared = options.some(({ code }, index) => index !== at && (code === option.code || code === next.code));
  if (next.code === option.code || isShared) return changed;
  const rules = design.rules.map((rule) => {
    const isOf = (name: string) =>
      name === id || name === `${id}.*` || (rule.field === id && (name === OWN_FIELD || name === OPTION));
    const expression = recoded(rule.expression, isOf, option.code, next.code);
    return expression === rule.expression ? rule : { ...rule, expression };
  });
  return { ...changed, rules };
}

/** An expression whose comparisons with a field name another code; the very same where none did. */
function recoded(expression: Expression, isOf: (field: string) => boolean, from: string, to: string): Expression {
  if (!("call" in expression)) return expression;
  const reads = expression.with.some((part) => "field" in part && isOf(part.field));
  const parts = expression.with.map((part) =>
    reads && "value" in part && part.value === from ? { value: to } : recoded(part, isOf, from, to),
  );
  const isSame = parts.every((part, index) => part === expression.with[index]);
  return isSame ? expression : { call: expression.call, with: parts };
}
