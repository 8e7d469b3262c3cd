import type * as z from "zod";
import { refusesRepeats } from "../../field/choices.js";
import { limitsGraphemes } from "../../field/text-checks.js";
import type { AnyRecordDefinition } from "../../read/rule.js";

/**
 * What a kind of record holds, by place: keys, types, what is required, bounds, codes, formats, and the rules that refuse a
 * record. Words for people (labels, hints, examples) are no part of it, nor is advice: they change what is said of a record,
 * never what a record is. Rows of a list stand at `*`, options of a choice at `<…>`.
 *
 * @example { "parties.*<area>.role": "required choice(hub | party)" }
 */
export type Outline = Readonly<Record<string, string>>;

/** The place of the record itself. */
export const ROOT = "(record)";

/**
 * The outline of a kind, in the order of its places. A check that is a plain function shows only that it is there. Throws a
 * TypeError for a schema it has no words for: give it words here, so that no part of a record goes unrecorded.
 */
export function outlineOf({ name, schema, rules }: AnyRecordDefinition): Outline {
  const lines = new Map<string, string>();
  draw(schema, "", "required", lines);
  for (const { code, severity, at } of rules) {
    if (severity !== "issue") continue;
    const before = lines.get(`rule ${code}`);
    lines.set(`rule ${code}`, `${before === undefined ? "at" : `${before},`} ${at.join(".") || ROOT}`);
  }
  if (lines.size === 0) throw new TypeError(`outlineOf: ${name} holds nothing`);
  return Object.fromEntries([...lines].sort(([one], [other]) => (one < other ? -1 : 1)));
}

type Def = z.core.$ZodTypes["_zod"]["def"];

function draw(schema: z.core.$ZodType, place: string, presence: string, lines: Map<string, string>): void {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const say = (words: string) => lines.set(place || ROOT, [presence, words, ...checksOf(def)].join(" "));
  const below = (key: string) => (place === "" ? key : `${place}.${key}`);
  switch (def.type) {
    case "optional":
      draw(def.innerType, place, "optional", lines);
      return;
    case "nullable":
      draw(def.innerType, place, `${presence} nullable`, lines);
      return;
    case "readonly":
      draw(def.innerType, place, presence, lines);
      return;
    case "object":
      say(def.catchall?._zod.def.type === "never" ? "strict object" : "open object");
      for (const [key, part] of Object.entries(def.shape)) draw(part, below(key), "required", lines);
      return;
    case "array":
      say("list");
      draw(def.element, below("*"), "each", lines);
      return;
    case "union": {
      const { discriminator } = def as { readonly discriminator?: string };
      const names = def.options.map((option, at) => optionName(option, discriminator) ?? String(at + 1));
      say(`one of(${[...names].sort().join(" | ")})${discriminator === undefined ? "" : ` by ${discriminator}`}`);
      for (const [at, option] of def.options.entries()) draw(option, `${place}<${names[at]}>`, "option", lines);
      return;
    }
    case "enum":
      say(`choice(${Object.values(def.entries).map(String).sort().join(" | ")})`);
      return;
    case "literal":
      say(`choice(${def.values.map(String).sort().join(" | ")})`);
      return;
    case "string":
      say("text");
      return;
    case "number":
    case "boolean":
      say(def.type);
      return;
    default:
      throw new TypeError(`outlineOf: no words for ${def.type} at ${place || ROOT}`);
  }
}

/** The tag of an option of a choice, by which it is told from the others. */
function optionName(option: z.core.$ZodType, discriminator: string | undefined): string | undefined {
  const { def } = (option as z.core.$ZodTypes)._zod;
  if (discriminator === undefined || def.type !== "object") return undefined;
  const tag = (def.shape[discriminator] as z.core.$ZodTypes | undefined)?._zod.def;
  if (tag?.type === "literal") return tag.values.map(String).sort().join("+");
  return tag?.type === "enum" ? Object.values(tag.entries).map(String).sort().join("+") : undefined;
}

/** What a schema asks beside its type. A format that is a type of its own (`z.int()`) stands in the def itself. */
function checksOf(def: Def): readonly string[] {
  const own = "check" in def && typeof def.check === "string" ? [def as unknown as z.core.$ZodCheckDef] : [];
  return [...own, ...(def.checks ?? []).map(({ _zod }) => _zod.def)].map(wordsOf).sort();
}

function wordsOf(def: z.core.$ZodCheckDef): string {
  if (refusesRepeats(def)) return "distinct";
  if (limitsGraphemes(def)) return `max ${def.maximum} graphemes`;
  const { check, minimum, maximum, length, value, inclusive, format, pattern } = def as z.core.$ZodCheckDef &
    Readonly<Record<string, unknown>>;
  switch (check) {
    case "min_length":
      return `min ${minimum}`;
    case "max_length":
      return `max ${maximum}`;
    case "length_equals":
      return `length ${length}`;
    case "greater_than":
      return `${inclusive ? ">=" : ">"} ${value}`;
    case "less_than":
      return `${inclusive ? "<=" : "<"} ${value}`;
    case "multiple_of":
      return `multiple of ${value}`;
    case "number_format":
      return String(format);
    case "string_format":
      return pattern instanceof RegExp ? String(pattern) : String(format);
    case "custom":
      return "checked";
    default:
      throw new TypeError(`outlineOf: no words for the check ${check}`);
  }
}
