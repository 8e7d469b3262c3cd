import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { type DBSchema, unwrap } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Connection } from "./connection.js";

interface Notes extends DBSchema {
  notes: { key: number; value: string };
}

const connections: Connection<Notes>[] = [];

function connect(): Connection<Notes> {
  const connection = new Connection<Notes>({
    name: "notes",
    version: 1,
    upgrade: (database) => void database.createObjectStore("notes"),
  });
  connections.push(connection);
  return connection;
}

beforeEach(() => void vi.stubGlobal("indexedDB", new IDBFactory()));
afterEach(() => {
  for (const connection of connections.splice(0)) connection.close();
  vi.unstubAllGlobals();
});

describe("a connection", () => {
  it("is opened once, however often it is asked for", async () => {
    const connection = connect();
    const [one, other] = await Promise.all([connection.database(), connection.database()]);
    expect(unwrap(one)).toBe(unwrap(other));
    expect(unwrap(await connection.database())).toBe(unwrap(one));
  });

  it("is opened anew where the browser lost it without a word", async () => {
    const connection = connect();
    const lost = await connection.database();
    await lost.put("notes", "ก่อน", 1);
    lost.close();
    const found = await connection.database();
    await found.put("notes", "หลัง", 2);
    expect(await found.getAll("notes")).toEqual(["ก่อน", "หลัง"]);
  });

  it("is not opened anew once it was closed by its holder", async () => {
    const connection = connect();
    await connection.database();
    connection.close();
    await expect(connection.database()).rejects.toMatchObject({ name: "InvalidStateError" });
  });
});
