import type * as z from "zod";
import { type RoomRecord, rooms } from "../domain/index.js";
import type { RecordDefinition } from "../read/index.js";

/** Every record definition of the domain, with the name it is exported under. */
export const definitions = rooms.flatMap(({ records }) => Object.entries(records)) as [
  string,
  RoomRecord & RecordDefinition<unknown>,
][];

/** Every schema of the domain, records and their parts. */
export const schemas: readonly [string, z.ZodType][] = rooms.flatMap((room) => Object.entries(room.schemas));
