import * as z from "zod";
import type { Bilingual } from "./bilingual.js";
import { checkOf } from "./check.js";
import type { AnyCodelist, CodeOf } from "./codelist.js";
import { field } from "./field.js";

interface DistinctDef extends z.core.$ZodCheckDef {
  readonly distinct: true;
}

/** Whether a check of a `_zod.def` refuses a list that holds one value twice. */
export function refusesRepeats(def: z.core.$ZodCheckDef): def is DistinctDef {
  return "distinct" in def && def.distinct === true;
}

const distinct = makeDistinct();

function makeDistinct(): z.core.$ZodCheck<string[]> {
  const def: DistinctDef = { check: "custom", distinct: true };
  return checkOf(def, (payload) => {
    const { value } = payload;
    if (new Set(value).size === value.length) return;
    payload.issues.push({ code: "custom", params: { code: "repeated-choice" }, input: value, path: [] });
  });
}

/**
 * A list of choices from one codelist, each at most once, in the order chosen. `row` names one of them; `min` is how many
 * there must be. Its own issue: `repeated-choice`.
 */
export function choices<L extends AnyCodelist>(
  list: L & { readonly schema: z.ZodType<CodeOf<L>> },
  row: Bilingual,
  { min = 0 }: { readonly min?: number } = {},
) {
  const choice = field(list.schema, { label: row, privacy: "public", widget: "select", options: list });
  const rows = z.array(choice).max(list.codes.length);
  return (min > 0 ? rows.min(min) : rows).check(distinct);
}
