import { nodeAt } from "@saan/forms/model";
import { applyRules } from "@saan/forms/rules";
import { emptyValues } from "@saan/forms/values";
import { activityForm } from "../activity/activityForm.js";

/** The rules at work without a page: what a test of them looks at. */
export function tryRules(answers: Readonly<Record<string, unknown>>) {
  const { model } = activityForm;
  const { values, run } = applyRules(model, { ...emptyValues(model), ...answers }, { today: "2026-11-22" });
  return {
    values,
    shows: (key: string) => run.stateAt([key]).display === "visible",
    locks: (key: string) => run.stateAt([key]).mode === "readOnly",
    within: (key: string) => run.stateAt([key]).within,
    requires: (key: string) => run.stateAt([key]).required,
    offered: (key: string) => run.stateAt([key]).offered ?? nodeAt(model, [key])?.options?.map(({ code }) => code),
    found: run.issues().map(({ path, code, severity }) => `${severity} ${path.join(".")} ${code}`),
  };
}
