import { kindReaders, rooms } from "@saan/schema/domain";
import type { AnyCodelist } from "@saan/schema/field";
import type { RecordDefinition } from "@saan/schema/read";
import type { RecordKind } from "@saan/schema/record";

/** What reads the records of a kind, whichever they are. */
export function definitionOf(kind: RecordKind): RecordDefinition<unknown> {
  return kindReaders[kind].definition as RecordDefinition<unknown>;
}

/** Every codelist that a room exports, by room and name: `agreement.partyRoles`. */
export const codelists: readonly { readonly name: string; readonly list: AnyCodelist }[] = rooms.flatMap((room) =>
  Object.entries(room.codelists).map(([name, list]) => ({ name: `${room.name}.${name}`, list })),
);
