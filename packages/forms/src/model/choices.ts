import type { AnyCodelist } from "@saan/schema/field";
import type * as z from "zod";
import type { NodeOption } from "./node.js";
import { definitionOf, unwrap } from "./wrappers.js";

/**
 * The answers of an enum, of literals, or of a union of those; undefined when any of them is not text, because a form
 * field holds the code itself and `1` would come back as `"1"`.
 */
export function choiceOptions(schema: z.core.$ZodType, codelist?: AnyCodelist): readonly NodeOption[] | undefined {
  const codes = codesOf(schema, 0);
  if (codes === undefined || codes.length === 0) return undefined;
  return [...new Set(codes)].map((code) => ({ code, label: labelOf(code, codelist) }));
}

/** The words of a code: from the codelist, else the code itself. */
export function labelOf(code: string, codelist?: AnyCodelist): NodeOption["label"] {
  return { th: codelist?.label(code, "th") ?? code, en: codelist?.label(code, "en") ?? code };
}

const MAX_NESTING = 8;

function codesOf(schema: z.core.$ZodType, depth: number): readonly string[] | undefined {
  const def = definitionOf(unwrap(schema).schema);
  if (def.type === "enum") return allText(Object.values(def.entries));
  if (def.type === "literal") return allText(def.values);
  if (def.type !== "union" || depth >= MAX_NESTING) return undefined;
  const codes: string[] = [];
  for (const option of def.options) {
    const found = codesOf(option, depth + 1);
    if (!found) return undefined;
    codes.push(...found);
  }
  return codes;
}

function allText(values: readonly unknown[]): readonly string[] | undefined {
  return values.every((value) => typeof value === "string") ? (values as readonly string[]) : undefined;
}
