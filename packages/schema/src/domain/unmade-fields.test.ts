import { expect, it } from "vitest";
import { type RoomRecord, rooms } from "./index.js";

it("importing the domain makes the fields of no record", () => {
  const records = rooms.flatMap((room): RoomRecord[] => Object.values(room.records));
  const made = records.filter(({ schema }) => !Object.getOwnPropertyDescriptor(schema._zod.def, "shape")?.get);
  expect(records.length).toBeGreaterThanOrEqual(29);
  expect(made.map(({ name }) => name)).toEqual([]);
});
