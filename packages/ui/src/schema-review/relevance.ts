import type { FormModel } from "@saan/forms/model";
import { applyRules } from "@saan/forms/rules";
import { toValues } from "@saan/forms/values";
import type { Path } from "@saan/schema/read";

/** Whether a field at a path of the record is shown, as the form that asks for it shows it. */
export type IsShown = (path: Path) => boolean;

const everything: IsShown = () => true;

/** What the rules of a form show of a record, and what it lets a role see. */
export function shownIn(model: FormModel, record: unknown, role?: string): IsShown {
  const canHide = model.rules.some(({ kind }) => kind === "relevant");
  if (!canHide && role === undefined) return everything;
  const { run } = applyRules(model, toValues(model, record), { role });
  return (path) => run.stateAt(path).display === "visible";
}
