import type { MergeField } from "@saan/forms/merge";
import type { FormModel } from "@saan/forms/model";
import type { FieldState } from "@saan/forms/rules";

/**
 * The choice that leaves a field without an answer, as the form has it with what is chosen so far: that of the one who left it
 * empty, else none of the two. Undefined where it must be answered, and for a row or a place of a list: that is there or not.
 */
export function emptyChoice(
  model: FormModel,
  { node, path, about }: MergeField,
  state: FieldState,
  wordsOf: (version: "mine" | "theirs") => string,
): "mine" | "theirs" | "nothing" | undefined {
  if (about !== undefined || typeof path.at(-1) === "number") return undefined;
  if (!model.nodes[node]?.nullable && state.required) return undefined;
  return (["mine", "theirs"] as const).find((version) => wordsOf(version) === "") ?? "nothing";
}
