import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { recordKinds } from "../record/index.js";
import { kindReaders, rooms } from "./index.js";

describe("the domain as a whole", () => {
  it("reads every kind of record under its own name", () => {
    expect(Object.keys(kindReaders).sort()).toEqual(Object.keys(recordKinds).sort());
    for (const [kind, { definition }] of Object.entries(kindReaders)) expect(definition.name).toBe(kind);
  });

  it("has each kind in exactly one room", () => {
    const held = rooms.flatMap(({ records }) => Object.values(records).map(({ name }) => name));
    expect(held.sort()).toEqual(Object.keys(recordKinds).sort());
  });

  it("has every published entry that holds records or words", () => {
    const { exports } = createRequire(import.meta.url)("../../package.json") as { exports: object };
    // These read and carry records, or read them faster: they hold none, and no words of the field.
    const readers = [
      "read",
      "json-schema",
      "open-api",
      "sql",
      "dossier",
      "domain",
      "reference",
      "compile",
      "web-address",
      "package.json",
    ];
    const published = Object.keys(exports)
      .map((entry) => entry.replace("./", ""))
      .filter((entry) => !entry.includes("/") && !readers.includes(entry));
    expect(rooms.map(({ name }): string => name).sort()).toEqual(published.sort());
  });

  it("knows a way forward from every earlier version", () => {
    for (const { definition, migrations = {} } of Object.values(kindReaders)) {
      const earlier = Array.from({ length: definition.version - 1 }, (_, at) => String(at + 1));
      expect(Object.keys(migrations), definition.name).toEqual(earlier);
    }
  });

  it("says of each room what it is for, in both languages", () => {
    for (const { name, label, about } of rooms) {
      expect(label.th, name).toMatch(/^[\u0E00-\u0E7F ()]+$/);
      expect(about.th, name).not.toMatch(/\b(?!MOU\b)[A-Za-z]{2,}/);
      expect(about.en.length, name).toBeGreaterThan(30);
    }
  });
});
