import type { Path } from "@saan/schema/read";
import { nodeAt } from "./lookup.js";
import type { Access, AccessRules, FormModel, FormNode } from "./node.js";

/**
 * What a role may do with the field at a path. What is said nearest to the field holds, but in what is hidden nothing is seen.
 * Where nothing is said of the role, and nothing of `default`, it may write. Without a role everything may be written: a page
 * that knows nobody's role hides nothing. A server does otherwise, see `readSubmission`.
 *
 * `values` decide between variants that disagree about a property.
 */
export function accessAt(model: FormModel, path: Path, role?: string, values?: unknown): Access {
  return role === undefined ? "write" : rightAt(model, path, role, values);
}

/** As `accessAt`, for what comes in past the form: who has no role may do what `default` says, or change nothing. */
export function rightAt(model: FormModel, path: Path, role: string | undefined, values?: unknown): Access {
  if (!hasAccessRules(model)) return "write";
  let access: Access = accessIn("write", model.nodes[""], role);
  for (let length = 1; length <= path.length && access !== "hidden"; length += 1) {
    access = accessIn(access, nodeAt(model, path.slice(0, length), values), role);
  }
  return access;
}

/**
 * What a role may do with a field, given what it may do with what holds it. Of nobody's role (`undefined`) what `default` says
 * holds, and where access is ruled without one, nothing may be changed.
 */
export function accessIn(around: Access, node: FormNode | undefined, role: string | undefined): Access {
  if (around === "hidden") return around;
  return said(node?.access, role) ?? around;
}

function said(access: AccessRules | undefined, role: string | undefined): Access | undefined {
  if (!access) return undefined;
  if (role === undefined) return access.default ?? "read";
  return Object.hasOwn(access, role) ? access[role] : access.default;
}

const ruled = new WeakMap<FormModel, boolean>();

/** Whether anything is said of who may see or change what. */
export function hasAccessRules(model: FormModel): boolean {
  let answer = ruled.get(model);
  if (answer === undefined) {
    answer = Object.values(model.nodes).some(({ access }) => access !== undefined);
    ruled.set(model, answer);
  }
  return answer;
}
