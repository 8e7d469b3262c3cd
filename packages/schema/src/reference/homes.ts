import type * as z from "zod";
import { namespaces, type RoomName } from "../domain/namespaces.js";
import { type RoomRecord, rooms } from "../domain/rooms.js";
import type { AnyCodelist } from "../field/codelist.js";
import { describe } from "../field/field.js";
import { once } from "../field/once.js";
import { type RecordKind, recordKinds } from "../record/kinds.js";
import type { Lifecycle } from "../record/lifecycle.js";
import { recordId } from "../record/record-id.js";
import { referenceTo } from "../record/reference.js";
import { defOf, shapeOf } from "./shapes.js";

/** Where something lives: the room that exports it, and under which name. */
export interface Home {
  readonly room: RoomName;
  readonly name: string;
}

interface Homes {
  readonly records: ReadonlyMap<RecordKind, Home & { readonly record: RoomRecord }>;
  /** Parts by their shape: every exported object or choice that is no record itself. */
  readonly parts: ReadonlyMap<object, Home & { readonly schema: z.core.$ZodType }>;
  readonly codelists: ReadonlyMap<AnyCodelist, Home>;
  /** Kinds of records by the shape of a reference to them, and by the def of their id. */
  readonly references: ReadonlyMap<object, RecordKind>;
  readonly ids: ReadonlyMap<object, RecordKind>;
}

const kinds = Object.keys(recordKinds) as RecordKind[];

const homesOf = /* @__PURE__ */ once((_: "domain"): Homes => {
  const records = rooms.flatMap((room) =>
    Object.entries(room.records).map(([name, record]) => [record.name, { room: room.name, name, record }] as const),
  );
  const bodies = new Set(records.map(([, { record }]) => shapeOf(record.schema)));
  const schemas = rooms.flatMap((room) =>
    Object.entries(room.schemas).flatMap(([name, schema]) => {
      const shape = shapeOf(schema);
      return shape && !bodies.has(shape) ? [[shape, { room: room.name, name, schema }] as const] : [];
    }),
  );
  // Of a field and the bare schema it describes, both exported, the schema is the part: it comes last and stays.
  const parts = [...schemas].sort(([, one], [, other]) => Number(isField(other)) - Number(isField(one)));
  return {
    records: new Map(records),
    parts: new Map(parts),
    codelists: new Map(
      rooms.flatMap((room) =>
        Object.entries(room.codelists).map(([name, list]) => [list, { room: room.name, name }] as const),
      ),
    ),
    references: new Map(kinds.map((kind) => [shapeOf(referenceTo(kind)) as object, kind])),
    ids: new Map(kinds.map((kind) => [defOf(recordId(kind)), kind])),
  };
});

function isField({ schema }: { readonly schema: z.core.$ZodType }): boolean {
  return describe(schema) !== undefined;
}

/** Where everything of the domain lives; worked out when it is first asked for. */
export function homes(): Homes {
  return homesOf("domain");
}

/** The lifecycles a room exports, by name. */
export function lifecyclesOf(room: RoomName): readonly (readonly [string, Lifecycle])[] {
  return Object.entries(namespaces[room] as object).filter((entry): entry is [string, Lifecycle] => {
    const value: unknown = entry[1];
    return typeof value === "object" && value !== null && "initial" in value && "transitions" in value;
  });
}

/** The codelist whose codes are the states of a lifecycle. */
export function codelistOf(machine: Lifecycle): AnyCodelist | undefined {
  return [...homes().codelists.keys()].find(({ codes }) => codes === machine.states);
}
