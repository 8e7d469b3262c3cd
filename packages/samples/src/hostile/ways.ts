import { compiled } from "@saan/schema/compile";
import { type Reading, type RecordDefinition, read } from "@saan/schema/read";
import type { RecordKind } from "@saan/schema/record";
import type * as z from "zod";
import { definitionOf } from "../proof/rooms.js";
import { fastReaders } from "./fast-readers.js";

/** Every way by which a record of one kind may be read. */
export interface Ways {
  readonly plain: RecordDefinition<unknown>;
  readonly fast: RecordDefinition<unknown>;
  /** By zod alone, by code of zod's own, and by the code that was written when the kit was built. */
  readonly schemas: { readonly plain: z.ZodType; readonly compiled: z.ZodType; readonly emitted: z.ZodType };
}

const made = new Map<RecordKind, Ways>();

/** The ways to read a kind. */
export function waysOf(kind: RecordKind): Ways {
  const known = made.get(kind);
  if (known) return known;
  const plain = definitionOf(kind);
  const fast = fastReaders.get(kind);
  if (!fast) throw new RangeError(`waysOf: no compiled room holds ${kind}; see fast-readers.ts`);
  const schema = plain.schema as z.ZodType;
  const schemas = { plain: schema, compiled: compiled(schema), emitted: fast.schema as z.ZodType };
  const ways = { plain, fast, schemas };
  made.set(kind, ways);
  return ways;
}

/** What reading answered, or that it threw. */
export type Answer = { readonly reading: Reading<unknown> } | { readonly thrown: string };

/** Reads, and tells when it throws: it never should. */
export function answerOf(definition: RecordDefinition<unknown>, input: unknown): Answer {
  try {
    return { reading: read(definition, input) };
  } catch (error) {
    return { thrown: String(error) };
  }
}

/** What zod's own `safeParse` says: it throws what the input throws, and so should every faster way. */
export function parsed(schema: z.ZodType, input: unknown): object {
  try {
    const { success, data, error } = schema.safeParse(input);
    // Messages are zod's own and cost more to compare than to read.
    return success ? { data } : { issues: error.issues.map(({ code, path }) => ({ code, path })) };
  } catch (error) {
    return { thrown: (error as Error).name };
  }
}
