import type { AnyCodelist, Bilingual } from "@saan/schema/field";
import type * as z from "zod";
import type { NodeOption } from "./node.js";
import { definitionOf, optionsOf, unwrap } from "./wrappers.js";

/** The words of a code; undefined where nobody gave any. */
export type WordsOf = (code: string) => Bilingual | undefined;

/**
 * The answers of an enum, of literals, or of a union of those; undefined when any of them is neither text nor a number.
 * A number is asked for by its text and stored as itself. A code without words is called as it is in the schema: by itself, or
 * by its name where it is a number.
 */
export function choiceOptions(schema: z.core.$ZodType, wordsOf?: WordsOf): readonly NodeOption[] | undefined {
  const answers = answersOf(schema, 0);
  if (answers === undefined || answers.length === 0) return undefined;
  const options = new Map<string, NodeOption>();
  for (const [name, value] of answers) {
    const code = String(value);
    const before = options.get(code);
    // 1 and "1" are two answers that one code cannot tell apart.
    if (before && (before.stored === undefined) !== (typeof value === "string")) return undefined;
    const label = wordsOf?.(code) ?? { th: name, en: name };
    options.set(code, typeof value === "number" ? { code, label, stored: value } : { code, label });
  }
  return [...options.values()];
}

/** The words that a codelist has for its codes. */
export function wordsIn(codelist: AnyCodelist | undefined): WordsOf {
  return (code) => {
    if (codelist === undefined || !Object.hasOwn(codelist.entries, code)) return undefined;
    return { th: codelist.label(code, "th"), en: codelist.label(code, "en") };
  };
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
