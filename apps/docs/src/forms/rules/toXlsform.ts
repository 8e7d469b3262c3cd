import { toXlsformExpression } from "@saan/forms/rules";
import { activityForm } from "../activity/activityForm.js";

/** Every rule as a line for an XLSForm. What XLSForm cannot say is told, never changed in silence. */
export function toXlsform() {
  const { model } = activityForm;
  return model.rules.map(({ kind, template, expression }) => ({
    kind,
    field: template,
    ...toXlsformExpression(expression, model, { field: template, as: kind === "calculate" ? "value" : "condition" }),
  }));
}
