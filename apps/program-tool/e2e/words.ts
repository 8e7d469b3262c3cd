import { fill, th as kit } from "@saan/ui/messages";
import { activityForm } from "../src/forms/activity-form.js";
import { agreementForm } from "../src/forms/agreement-form.js";
import { type MessageKey, th } from "../src/messages/th.js";

type Values = Readonly<Record<string, string | number>>;

/** A message of the tool in Thai. */
export function say(key: MessageKey, values: Values = {}): string {
  return fill(th[key], values);
}

/** A message of the kit in Thai. */
export function kitSays(key: keyof typeof kit, values: Values = {}): string {
  return fill(kit[key], values);
}

/** The Thai label of a field of the agreement's form: `signing.date`, `parties.*.role`. */
export function labelOf(node: string): string {
  return agreementForm.model.nodes[node]?.label.th ?? missing(node);
}

/** The same of the activity's form. */
export function activityLabelOf(node: string): string {
  return activityForm.model.nodes[node]?.label.th ?? missing(node);
}

/** What stands before a placeholder: for a message whose value is a time. */
export function beginningOf(key: MessageKey): string {
  return th[key].split("{")[0] ?? "";
}

function missing(node: string): never {
  throw new Error(`no field ${node} in the form`);
}
