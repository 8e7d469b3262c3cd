import { wrappedBy } from "@saan/schema/field";
import type * as z from "zod";
import { type Codec, couldBeTaken, isCodec } from "./codecs.js";

/** A schema stripped of its wrappers, and what the wrappers said. */
export interface Unwrapped {
  readonly schema: z.core.$ZodType;
  readonly required: boolean;
  readonly nullable: boolean;
  readonly default?: unknown;
  /** The codec that reads what the form holds. */
  readonly codec?: Codec;
  /** Set when the wrappers cannot be looked through: the name of what stood in the way. */
  readonly blockedBy?: string;
}

const MAX_WRAPPERS = 64;

/**
 * Looks through optional, nullable, default, readonly, catch, lazy, pipe, codec and a union with nothing (`null`,
 * `undefined`) to the schema that says what is asked. Reads `_zod.def` only: the one part of a zod schema its authors keep
 * stable.
 */
export function unwrap(outer: z.core.$ZodType): Unwrapped {
  let schema = outer;
  let required: boolean | undefined;
  let nullable = false;
  let initial: unknown;
  let codec: Codec | undefined;
  const said = (blockedBy?: string): Unwrapped => ({
    schema,
    // Anything may be nothing.
    required: required ?? !ANYTHING.has(definitionOf(schema).type),
    nullable,
    ...(initial === undefined ? {} : { default: initial }),
    ...(codec === undefined ? {} : { codec }),
    ...(blockedBy === undefined ? {} : { blockedBy }),
  });
  for (let step = 0; step < MAX_WRAPPERS; step += 1) {
    const def = definitionOf(schema);
    switch (def.type) {
      case "optional":
        required ??= false;
        schema = def.innerType;
        break;
      case "nonoptional":
        required ??= true;
        schema = def.innerType;
        break;
      case "default":
      case "prefault":
        required ??= false;
        initial ??= plainData(def.defaultValue);
        schema = def.innerType;
        break;
      case "catch":
        required ??= false;
        schema = def.innerType;
        break;
      case "nullable":
        nullable = true;
        schema = def.innerType;
        break;
      case "readonly":
        schema = def.innerType;
        break;
      case "lazy":
        schema = wrappedBy(schema) ?? schema;
        break;
      case "union": {
        const { only, allowsNull, allowsNothing } = meantBy(def);
        nullable ||= allowsNull;
        if (allowsNothing) required ??= false;
        if (!only) return said();
        schema = only;
        break;
      }
      case "pipe": {
        const side = inputSide(def);
        if (isCodec(def)) {
          const from = definitionOf(unwrap(def.in).schema).type;
          const to = definitionOf(unwrap(def.out).schema).type;
          // One that is inside another has no value of the record beside it to be told by.
          if (codec || !couldBeTaken(from, to)) {
            codec ??= { to, encode: def.reverseTransform };
            return said(`pipe from ${from} to ${to}`);
          }
          codec = { to, encode: def.reverseTransform };
          schema = def.in;
          break;
        }
        if (typeof side === "string") return said(side);
        schema = side;
        break;
      }
      default:
        return said();
    }
  }
  return said("lazy");
}

/** The definition of a schema, as the union zod publishes, so that a `switch` on `type` narrows it. */
export function definitionOf(schema: z.core.$ZodType): z.core.$ZodTypes["_zod"]["def"] {
  return (schema as z.core.$ZodTypes)._zod.def;
}

/** The options of a union that are something. */
export function optionsOf({ options }: z.core.$ZodUnionDef): readonly z.core.$ZodType[] {
  return options.filter((option) => !NOTHING.has(definitionOf(option).type));
}

const ANYTHING: ReadonlySet<string> = new Set(["any", "unknown"]);
const NOTHING: ReadonlySet<string> = new Set(["null", "undefined", "void", "never"]);

interface Meant {
  /** The one schema that is meant; undefined when there are several. */
  readonly only?: z.core.$ZodType;
  readonly allowsNull: boolean;
  readonly allowsNothing: boolean;
}

function meantBy(def: z.core.$ZodUnionDef): Meant {
  const types = def.options.map((option) => definitionOf(option).type);
  const allowsNull = types.includes("null");
  const allowsNothing = types.includes("undefined") || types.includes("void");
  // One kind of several, of which there is but one yet.
  if ("discriminator" in def) return { allowsNull, allowsNothing };
  const something = optionsOf(def);
  if (something.length === 1) return { only: something[0], allowsNull, allowsNothing };
  const others = something.filter((option) => definitionOf(option).type !== "literal");
  const literals = something.flatMap((option) => {
    const inner = definitionOf(option);
    return inner.type === "literal" ? inner.values : [];
  });
  const [only] = others;
  const takesThem = only !== undefined && others.length === 1 && literals.every((value) => takes(only, value));
  return { ...(takesThem && { only }), allowsNull, allowsNothing };
}

/** Whether the control of a schema holds this literal as well: `z.number().or(z.literal("unknown"))`. */
function takes(schema: z.core.$ZodType, value: unknown): boolean {
  const { type } = definitionOf(schema);
  if (typeof value === "string") return type === "string" || type === "template_literal" || type === "number";
  return typeof value === "number" && type === "number";
}

// A form holds what goes into the schema. A pipe between two kinds of value has no field that fits both ends.
function inputSide({ in: into, out }: z.core.$ZodPipeDef): z.core.$ZodType | string {
  const before = definitionOf(into).type;
  const after = definitionOf(out).type;
  if (before === "transform") return out;
  return after === "transform" || after === before ? into : `pipe from ${before} to ${after}`;
}

/** A default that JSON can hold; anything else cannot travel in a form model and is left to the schema. */
function plainData(value: unknown): unknown {
  try {
    const text = JSON.stringify(value);
    return text === undefined || value instanceof Date ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}
