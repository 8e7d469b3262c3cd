import type * as z from "zod";
import type { AnyCodelist } from "../field/codelist.js";
import * as fields from "../field/index.js";
import { recordKinds } from "../record/kinds.js";
import * as provenance from "../record/provenance.js";
import { recordId } from "../record/record-id.js";
import { referenceTo } from "../record/reference.js";
import { labelsOf, NOTES } from "./notes.js";
import { signOf } from "./share-parts.js";
import { structureOf } from "./structure.js";

/** Schemas and codelists under the names that documents should call them by: what a room exports. */
export type NamedParts = Readonly<Record<string, unknown>>;

/** The names of parts, as `shareParts` looks them up. What is neither a schema nor a codelist is passed over. */
export function namesOf(parts: NamedParts): ReadonlyMap<string, string> {
  const signs = Object.entries(parts).flatMap(([name, part]): [string, string][] => {
    const called = name.replace(/Schema$/, "");
    if (isCodelist(part)) return [[signOfCodelist(part), called]];
    return isSchema(part) ? [[signOf(structureOf(part)), called]] : [];
  });
  // The first of two names for one part: `statedYear`, not the room that reuses it.
  return new Map(signs.reverse());
}

let vocabulary: ReadonlyMap<string, string> | undefined;

/** The names of what every record is made of: kinds of fields, ids, references and provenance. */
export function vocabularyNames(): ReadonlyMap<string, string> {
  vocabulary ??= namesOf({ ...fields, ...provenance, ...referenceParts() });
  return vocabulary;
}

function referenceParts(): NamedParts {
  const kinds = Object.keys(recordKinds) as (keyof typeof recordKinds)[];
  return Object.fromEntries(
    kinds.flatMap((kind) => {
      const name = kind.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      return [
        [`${name}Id`, recordId(kind)],
        [`${name}Reference`, referenceTo(kind)],
      ];
    }),
  );
}

function signOfCodelist({ codes, entries }: AnyCodelist): string {
  return signOf({ type: "string", enum: [...codes], [NOTES]: { options: labelsOf(entries, codes) } });
}

function isSchema(value: unknown): value is z.core.$ZodType {
  return typeof value === "object" && value !== null && "_zod" in value;
}

function isCodelist(value: unknown): value is AnyCodelist {
  return typeof value === "object" && value !== null && "codes" in value && "entries" in value;
}
