import type { MergeChoice, MergeField } from "@saan/forms/merge";
import type { FormModel, FormNode } from "@saan/forms/model";

/** What a person decided about one conflict so far. */
export interface Decision {
  readonly side: "mine" | "theirs" | "other";
  /** The answer of their own, as a record holds it; null while it is not written. */
  readonly value: string | number | null;
}

export type Decisions = Readonly<Record<string, Decision>>;

const WRITABLE: ReadonlySet<FormNode["kind"]> = new Set(["text", "multiline", "number", "choice"]);

/** The node of a conflict about which another answer can be written here; undefined where a form is needed for it. */
export function writableNode({ nodes }: FormModel, field: MergeField): FormNode | undefined {
  const node = nodes[field.node];
  // A property that the form does not know has the node of what holds it.
  const isOfField =
    node !== undefined && field.about === undefined && (typeof field.mine !== "object" || field.mine === null);
  return isOfField && WRITABLE.has(node.kind) ? node : undefined;
}

/** What was decided as `mergedWith` takes it; without those that are not decided yet. */
export function choicesOf(decisions: Decisions): Readonly<Record<string, MergeChoice>> {
  const made = Object.entries(decisions).flatMap(([key, { side, value }]): (readonly [string, MergeChoice])[] => {
    if (side !== "other") return [[key, side]];
    return value === null || value === "" ? [] : [[key, { value }]];
  });
  return Object.fromEntries(made);
}
