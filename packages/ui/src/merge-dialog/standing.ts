import type { Merge, MergedSoFar } from "@saan/forms/merge";
import type { FormModel } from "@saan/forms/model";
import type { Path } from "@saan/schema/read";
import { formPathOf } from "./askedIn.js";
import { choicesOf, type Decisions } from "./decision.js";

/** What was decided, and the record it comes to. */
export interface Standing {
  readonly decisions: Decisions;
  readonly record: unknown;
  readonly places: MergedSoFar["places"];
  /** Where each conflict is in the values of the form; those without a path are in a row that is not there. */
  readonly paths: ReadonlyMap<string, Path>;
}

/** How a merge stands with these decisions. An answer of one's own begins with mine, else theirs: something to write in. */
export function standingWith(model: FormModel, merge: Merge, decisions: Decisions): Standing {
  const { conflicts } = merge;
  const choices = choicesOf(model, conflicts, decisions, ({ mine, theirs }) => ({ value: mine ?? theirs }));
  const { record, places } = merge.soFar(choices);
  const paths = conflicts.flatMap(({ key }): (readonly [string, Path])[] => {
    const path = formPathOf(model, record, places.get(key));
    return path ? [[key, path]] : [];
  });
  return { decisions, record, places, paths: new Map(paths) };
}
