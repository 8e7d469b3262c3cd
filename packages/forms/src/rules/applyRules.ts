import type { FormModel } from "../model/index.js";
import type { Values } from "../values/index.js";
import { withValueAt } from "../values/leaveOut.js";
import { RuleRun, type RuleRunOptions } from "./RuleRun.js";

/** Values with all that is calculated made anew, and the rules as they stand with them. The values given are not changed. */
export function applyRules(
  model: FormModel,
  values: Values,
  options?: RuleRunOptions,
): { readonly values: Values; readonly run: RuleRun } {
  let settled = values;
  const run = new RuleRun(model, () => settled, options);
  for (const { path, value } of run.start().values) settled = withValueAt(settled, path, value) as Values;
  return { values: settled, run };
}
