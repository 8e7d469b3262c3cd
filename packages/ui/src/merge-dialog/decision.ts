import type { MergeChoice, MergeField } from "@saan/forms/merge";
import type { FormModel } from "@saan/forms/model";

/** What a person decided about one conflict so far: whose answer to use, one of their own, or none. */
export type Decision = "mine" | "theirs" | "other" | "nothing";

/** By `key` of the conflict. */
export type Decisions = Readonly<Record<string, Decision>>;

export type Choices = Readonly<Record<string, MergeChoice>>;

/**
 * What was decided, as a merge takes it. `writtenFor` gives the value of an answer of one's own; where it gives none, nothing is
 * decided yet.
 */
export function choicesOf(
  model: FormModel,
  conflicts: readonly MergeField[],
  decisions: Decisions,
  writtenFor: (field: MergeField) => { readonly value: unknown } | undefined,
): Choices {
  const made = conflicts.flatMap((field): (readonly [string, MergeChoice])[] => {
    const decision = decisions[field.key];
    if (decision === undefined) return [];
    const choice =
      decision === "other" ? writtenFor(field) : decision === "nothing" ? noAnswer(model, field) : decision;
    return choice ? [[field.key, choice]] : [];
  });
  return Object.fromEntries(made);
}

/** A field without an answer, as its schema has it. */
export function noAnswer(model: FormModel, { node }: MergeField): { readonly value: unknown } {
  return { value: model.nodes[node]?.nullable ? null : undefined };
}
