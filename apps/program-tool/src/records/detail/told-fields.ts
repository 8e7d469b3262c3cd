import { type FormModel, type FormNode, fieldsOf, valueAt } from "@saan/forms/model";
import { applyRules } from "@saan/forms/rules";
import { isAnswered, toValues } from "@saan/forms/values";

export interface ToldFields {
  /** The ids of the top-level fields of which a record says something. */
  readonly told: readonly string[];
  /** Those that the form asks for, and of which it says nothing. */
  readonly untold: readonly FormNode[];
}

/** What of its form a record tells, and what not: of thirty fields most documents fill ten. */
export function toldFields(model: FormModel, record: unknown): ToldFields {
  const root = model.nodes[""];
  if (!root) return { told: [], untold: [] };
  const { values, run } = applyRules(model, toValues(model, record));
  const fields = fieldsOf(model, root, values);
  const isTold = (node: FormNode) => isAnswered(model, node, valueAt(values, node.key));
  return {
    told: fields.filter(isTold).map(({ id }) => id),
    untold: fields.filter((node) => !isTold(node) && run.stateAt([node.key]).display === "visible"),
  };
}
