import { describe } from "@saan/schema/field";
import type * as z from "zod";
import { choiceOptions } from "./choices.js";
import type { Compilation } from "./compilation.js";
import type { FormNode } from "./node.js";
import { unwrap } from "./wrappers.js";

/** Adds one node for a list of codes: several answers of one question. Undefined when the rows are something else. */
export function compileMultiChoice(
  compilation: Compilation,
  element: z.core.$ZodType,
  base: FormNode,
): string | undefined {
  const core = unwrap(element);
  // A row that may be nothing, or is read by a codec, is no mere code.
  if (!core.required || core.nullable || core.codec || core.blockedBy !== undefined) return undefined;
  const row = describe(element);
  compilation.takeWords(base.id, row?.options);
  const options = choiceOptions(core.schema, compilation.wordsAt(base.id));
  if (!options) return undefined;
  const rowLabel = base.rowLabel ?? row?.label;
  return compilation.add({ ...base, kind: "multi-choice", options, ...(rowLabel && { rowLabel }) });
}
