import type { AnyCodelist } from "@saan/schema/field";
import type * as z from "zod";
import type { NodeOption } from "./node.js";
import { definitionOf, optionsOf, unwrap } from "./wrappers.js";

/**
 * The answers of an enum, of literals, or of a union of those; undefined when any of them is neither text nor a number.
 * A number is asked for by its text and stored as itself.
 */
export function choiceOptions(schema: z.core.$ZodType, codelist?: AnyCodelist): readonly NodeOption[] | undefined {
  const answers = answersOf(schema, 0);
  if (answers === undefined || answers.length === 0) return undefined;
  const options = new Map<string, NodeOption>();
  for (const [name, value] of answers) {
    const code = String(value);
    const before = options.get(code);
    // 1 and "1" are two answers that one code cannot tell apart.
    if (before && (before.stored === undefined) !== (typeof value === "string")) return undefined;
    const label = labelOf(code, codelist, name);
    options.set(code, typeof value === "number" ? { code, label, stored: value } : { code, label });
  }
  return [...options.values()];
}

/** The words of a code: from the codelist, else its name in the schema, which is the code itself unless it is a number. */
export function labelOf(code: string, codelist?: AnyCodelist, name = code): NodeOption["label"] {
  const isListed = codelist !== undefined && Object.hasOwn(codelist.entries, code);
  return isListed ? { th: codelist.label(code, "th"), en: codelist.label(code, "en") } : { th: name, en: name };
}

const MAX_NESTING = 8;

/** An answer's name, and its value. */
type Answer = readonly [string, string | number];

function answersOf(schema: z.core.$ZodType, depth: number): readonly Answer[] | undefined {
  const def = definitionOf(unwrap(schema).schema);
  if (def.type === "enum") return namedAnswers(def.entries);
  if (def.type === "literal") return all(def.values, (value) => (isCode(value) ? [String(value), value] : undefined));
  if (def.type !== "union" || depth >= MAX_NESTING) return undefined;
  return all(optionsOf(def), (option) => answersOf(option, depth + 1))?.flat();
}

// A TypeScript enum of numbers has its names as values too: { 0: "Low", Low: 0 }.
function namedAnswers(entries: z.core.util.EnumLike): readonly Answer[] | undefined {
  const numbers = new Set(Object.values(entries).filter((value) => typeof value === "number"));
  const named = Object.entries(entries).filter(([name]) => !numbers.has(Number(name)));
  return named.map(([name, value]) => [typeof value === "number" ? name : value, value]);
}

function isCode(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

function all<In, Out>(items: readonly In[], of: (item: In) => Out | undefined): readonly Out[] | undefined {
  const found: Out[] = [];
  for (const item of items) {
    const one = of(item);
    if (one === undefined) return undefined;
    found.push(one);
  }
  return found;
}
