import { type FormModel, nodeAt } from "@saan/forms/model";
import type { Path } from "@saan/schema/read";

/**
 * Whether a field must be filled in whatever else is. Inside a group that may be left out as a whole, nothing is: "required"
 * there would send people to fields they can leave empty. Once the group is begun, the error says what it still needs.
 */
export function isAlwaysRequired(model: FormModel, path: Path): boolean {
  if (!nodeAt(model, path)?.required) return false;
  return path.every((step, at) => {
    // A row exists only because somebody added it.
    if (at === 0 || typeof step === "number") return true;
    const around = nodeAt(model, path.slice(0, at));
    return (
      !around ||
      (around.kind !== "group" && around.kind !== "tuple") ||
      around.required ||
      typeof path[at - 1] === "number"
    );
  });
}
