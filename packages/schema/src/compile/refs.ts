import type * as z from "zod";
import { codesOf, numberBoundsOf, textQuestionsOf } from "../read/leaf-questions.js";
import { NOT_SOUND } from "../read/parse.js";

/** What the code of a parser cannot hold itself, in the order in which a walk through the schema meets it. */
export interface Refs {
  readonly values: readonly unknown[];
  /** Where the values of one def begin. A def that several schemas share is met once. */
  readonly placeOf: ReadonlyMap<z.core.$ZodTypeDef, number>;
  /** A sign of the structure: code fits a schema of the same sign, and no other. */
  readonly sign: string;
}

interface Gathering {
  readonly values: unknown[];
  readonly placeOf: Map<z.core.$ZodTypeDef, number>;
  readonly structure: string[];
}

/**
 * Questions, sets of codes and checks of a schema. Emitted code names them by their place: this runs when code is emitted
 * and again, on the living schema, when it is used.
 */
export function refsOf(schema: z.core.$ZodType): Refs {
  const gathering: Gathering = { values: [], placeOf: new Map(), structure: [] };
  gather(schema, gathering);
  return { ...gathering, sign: signOf(gathering.structure.join()) };
}

function gather(schema: z.core.$ZodType, gathering: Gathering): void {
  const { values, placeOf, structure } = gathering;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const met = placeOf.get(def);
  structure.push(met === undefined ? def.type : `=${met}`);
  if (met !== undefined) return;
  placeOf.set(def, values.length);
  if (def.type === "optional" || def.type === "nullable") gather(def.innerType, gathering);
  else if (def.type === "array" || def.type === "object" || def.type === "union") {
    values.push(...(def.checks ?? []).map(({ _zod }) => _zod));
    if (def.type === "object") structure.push(...Object.keys(def.shape));
    for (const part of partsOf(def)) gather(part, gathering);
  } else {
    values.push(...leafRefs(schema));
    if (def.type === "literal") structure.push(...def.values.map(String));
  }
  for (const { _zod } of def.checks ?? []) structure.push(...Object.values(_zod.def).filter(isWritten).map(String));
  // How many came of it tells where the next ones are.
  structure.push(String(values.length));
}

// Bounds stand in the code as they are; functions and patterns are asked where they live.
function isWritten(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function partsOf(def: z.core.$ZodArrayDef | z.core.$ZodObjectDef | z.core.$ZodUnionDef): readonly z.core.$ZodType[] {
  if (def.type === "array") return [def.element];
  return def.type === "object" ? Object.values(def.shape) : def.options;
}

/** 32 bits of a text (FNV-1a), as a short word. */
function signOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

function leafRefs(schema: z.core.$ZodType): readonly unknown[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const ask = [(value: unknown) => askZod(schema, value)];
  if (def.type === "string") return textQuestionsOf(def) ?? ask;
  if (def.type === "number") return numberBoundsOf(def) ? [] : ask;
  if (def.type === "boolean") return def.checks?.length ? ask : [];
  if (def.type !== "enum" && def.type !== "literal") return ask;
  const codes = codesOf(def);
  return codes ? [new Set(codes)] : ask;
}

function askZod(schema: z.core.$ZodType, value: unknown): unknown {
  const payload = schema._zod.run({ value, issues: [] }, { async: false, jitless: true });
  return payload instanceof Promise || payload.issues.length > 0 ? NOT_SOUND : payload.value;
}
