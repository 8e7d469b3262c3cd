import type { Keeps } from "../drafts/privacy.js";
import type { FormModel } from "../model/index.js";

/**
 * The fields of a form that are not to be kept on this device, by id. Asked of the form and not of the answers, so that the same
 * form is always kept, or never.
 */
export function notKept({ nodes }: FormModel, keeps: Keeps): readonly string[] {
  return Object.values(nodes)
    .filter((node) => node.id !== "" && !keeps(node))
    .map(({ id }) => id);
}
