export { kindReaders } from "./kind-readers.js";
export type { RoomName } from "./namespaces.js";
export type { RecordOf, RecordTypes } from "./record-types.js";
export { type Room, type RoomRecord, rooms } from "./rooms.js";
