import * as z from "zod";
import { type CompiledParser, NOT_SOUND, readFirstBy } from "../read/parse.js";
import type { AnyRecordDefinition } from "../read/rule.js";
import { refsOf } from "./refs.js";

/** The code of a parser, as `emitParser` writes it. */
export interface EmittedParser {
  /** Of which structure it is the code. */
  readonly sign: string;
  /** Makes the parser, given what the code refers to and what to answer for input that is not sound. */
  readonly parser: (refs: readonly unknown[], notSound: typeof NOT_SOUND) => CompiledParser;
}

/**
 * A record definition whose schema is read by code written when the kit was built: no `eval`, whatever the page allows.
 * `read` and the schema's own `parse` say the same as without it, sound input or not; a zod before 4.6 does not know of it,
 * and `read` does. The schema is made when it is first asked for, the parser when the first record is read.
 */
export function withEmitted<D extends Pick<AnyRecordDefinition, "rules"> & { readonly schema: z.ZodType }>(
  definition: D,
  emitted: EmittedParser,
): D {
  let schema: z.ZodType | undefined;
  return Object.defineProperty({ ...definition }, "schema", {
    enumerable: true,
    get() {
      schema ??= schemaWithEmitted(definition.schema, emitted);
      return schema;
    },
  });
}

function schemaWithEmitted(schema: z.ZodType, emitted: EmittedParser): z.ZodType {
  let made: CompiledParser | undefined;
  return withParser(schema, (input) => {
    made ??= parserOf(schema, emitted);
    return made(input);
  });
}

function parserOf(schema: z.ZodType, { sign, parser }: EmittedParser): CompiledParser {
  const refs = refsOf(schema);
  // Another zod, or a schema that was changed after the build: the code is no longer about it.
  return sign === refs.sign ? parser(refs.values, NOT_SOUND) : () => NOT_SOUND;
}

/** The schema with a parser that zod and `read` try first. */
function withParser<S extends z.ZodType>(schema: S, parser: CompiledParser): S {
  // zod leaves descriptions to whoever holds them: the clone is the same field.
  const faster = askedByZod(schema, parser) ?? z.clone(schema);
  readFirstBy(faster, parser);
  return faster;
}

function askedByZod<S extends z.ZodType>(schema: S, parser: CompiledParser): S | undefined {
  if (typeof z.withParser !== "function") return undefined;
  // Of fields that are not made yet zod assumes that they lead back to their object, for which it takes no parser.
  if (schema instanceof z.ZodObject) void schema.shape;
  return z.withParser(schema, parser as (input: unknown) => z.output<S>);
}
