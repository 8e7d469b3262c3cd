import { issueText } from "@saan/forms/messages";
import { nodeAt } from "@saan/forms/model";
import { readSubmission, type Submission } from "@saan/forms/submission";
import { emptyValues, type Values } from "@saan/forms/values";
import type { Activity } from "../activity/activity.js";
import { activityForm } from "../activity/activityForm.js";

const { model } = activityForm;
const asked = [
  "title",
  "kind",
  "from",
  "to",
  "women",
  "men",
  "meals",
  "costs.0.item",
  "costs.0.price",
  "costs.0.quantity",
];

/** Reads what a form without scripts sent. Thai digits and years of the Buddhist era are read as on any other page. */
export async function receivePlainForm(request: Request): Promise<Submission<Activity>> {
  return readSubmission(activityForm, await request.formData(), { role: "community" });
}

/** The form as HTML, with what was typed and what is wrong with it. The name of an input is the path of its field. */
export function plainForm(said?: Pick<Submission<Activity>, "values" | "issues">): string {
  const { values = emptyValues(model), issues = [] } = said ?? {};
  const inputs = asked.map((name) => {
    const path = name.split(".");
    const node = nodeAt(model, path);
    if (!node) throw new Error(`There is no field "${name}".`);
    const issue = issues.find((one) => one.path.join(".") === name);
    const held = String(valueIn(values, path) ?? "").trim();
    const input = node.options
      ? `<select id="${name}" name="${name}"><option></option>${node.options
          .map(
            ({ code, label }) =>
              `<option value="${code}"${code === held ? " selected" : ""}>${escaped(label.th)}</option>`,
          )
          .join("")}</select>`
      : `<input id="${name}" name="${name}" value="${escaped(held)}">`;
    const error = issue ? `<p>${escaped(issueText(issue, { node, locale: "th" }))}</p>` : "";
    return `<label for="${name}">${escaped(node.label.th)}</label>${error}${input}`;
  });
  return `<form method="post">${inputs.join("")}<button>ส่งคำขอ</button></form>`;
}

function valueIn(values: Values, path: readonly string[]): unknown {
  return path.reduce<unknown>((held, step) => (held as Readonly<Record<string, unknown>> | null)?.[step], values);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
