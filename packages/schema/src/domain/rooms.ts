import type * as z from "zod";
import type { Bilingual } from "../field/bilingual.js";
import type { AnyCodelist } from "../field/codelist.js";
import type { AnyRecordDefinition } from "../read/rule.js";
import type { RecordKind } from "../record/kinds.js";
import type { Lifecycle } from "../record/lifecycle.js";
import { namespaces, type RoomName } from "./namespaces.js";
import { roomWords } from "./room-words.js";

/** A kind of record as a room defines it. */
export interface RoomRecord extends AnyRecordDefinition {
  readonly name: RecordKind;
  readonly schema: z.ZodType;
  readonly lifecycle?: Lifecycle;
}

/** One room of the domain: what it is for, and what it exports, by kind and exported name. */
export interface Room {
  readonly name: RoomName;
  readonly label: Bilingual;
  readonly about: Bilingual;
  readonly records: Readonly<Record<string, RoomRecord>>;
  /** Schemas of records and of the parts they are made of. */
  readonly schemas: Readonly<Record<string, z.ZodType>>;
  readonly codelists: Readonly<Record<string, AnyCodelist>>;
}

/** Every room, in the order a reader asks: who and where, what was agreed, what was done, what it rests on. */
export const rooms: readonly Room[] = Object.entries(namespaces).map(([name, exports]) => ({
  name: name as RoomName,
  ...roomWords[name as RoomName],
  ...byKind(exports),
}));

function byKind(exports: object): Pick<Room, "records" | "schemas" | "codelists"> {
  const records: Record<string, RoomRecord> = {};
  const schemas: Record<string, z.ZodType> = {};
  const codelists: Record<string, AnyCodelist> = {};
  for (const [name, value] of Object.entries(exports)) {
    if (isSchema(value)) schemas[name] = value;
    else if (isCodelist(value)) codelists[name] = value;
    else if (isRecord(value)) records[name] = value;
  }
  return { records, schemas, codelists };
}

function isRecord(value: unknown): value is RoomRecord {
  return isObject(value) && "schema" in value && "rules" in value;
}

function isSchema(value: unknown): value is z.ZodType {
  return isObject(value) && "_zod" in value;
}

function isCodelist(value: unknown): value is AnyCodelist {
  return isObject(value) && "codes" in value && "entries" in value;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
