export { kindReaders } from "./kind-readers.js";
export type { RoomName } from "./namespaces.js";
export { type Room, type RoomRecord, rooms } from "./rooms.js";
