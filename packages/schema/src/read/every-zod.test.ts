import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { kindReaders } from "../domain/index.js";
import { recordKinds } from "../record/index.js";
import { inputs } from "../testing/inputs.js";
import { type RecordDefinition, read } from "./index.js";

type Definitions = Readonly<Record<string, { readonly definition: RecordDefinition<unknown> }>>;

/** The older versions that partners may still have. Every other test of this package runs with the newest, too. */
const older: Readonly<Record<string, () => Promise<object>>> = {
  "4.0": () => import("zod-4-0"),
  "4.1": () => import("zod-4-1"),
  "4.3": () => import("zod-4-3"),
  "4.5": () => import("zod-4-5"),
};
const kinds = Object.keys(recordKinds);
const newest = kindReaders as Definitions;

function definitionOf(definitions: Definitions, kind: string): RecordDefinition<unknown> {
  const found = definitions[kind];
  if (!found) throw new TypeError(`Nothing reads ${kind}`);
  return found.definition;
}

/** Not an instance of a class: what is inherited, zod 4.0 does not look at. JSON has no such things. */
function isPlain(value: unknown, seen = new Set<unknown>()): boolean {
  // What holds itself, twice over, would be looked at for ever.
  if (typeof value !== "object" || value === null || seen.has(value)) return true;
  seen.add(value);
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype && !Array.isArray(value)) return false;
  const own = Object.values(Object.getOwnPropertyDescriptors(value));
  return own.every((one) => isPlain(one.value, seen));
}

// Made once: to think of a record takes far longer than to read it.
const given = new Map(kinds.map((kind) => [kind, inputsOf(kind)]));

function inputsOf(kind: string): readonly unknown[] {
  const { schema } = definitionOf(newest, kind);
  const [sound, changed] = [inputs(schema, 0), inputs(schema, 4)].map((one, at) =>
    fc.sample(one, { numRuns: 5 + 20 * at }),
  );
  const tooLong = { provenance: { sources: Array(51).fill(7) } };
  return [tooLong, ...(sound ?? []), ...(changed ?? []).filter((input) => isPlain(input))];
}

describe.each(Object.entries(older))("with zod %s", (_, zod) => {
  let there = newest;
  let readThere = read;
  beforeAll(async () => {
    vi.resetModules();
    vi.doMock("zod", zod);
    there = (await import("../domain/index.js")).kindReaders as Definitions;
    readThere = (await import("./index.js")).read;
  });
  afterAll(() => {
    vi.doUnmock("zod");
    vi.resetModules();
  });

  it.each(kinds)("%s is read as with the newest: the same values, issues and advice in the same order", (kind) => {
    const [older, newer] = [definitionOf(there, kind), definitionOf(newest, kind)];
    expect(older.schema).not.toBe(newer.schema);
    const records = given.get(kind) ?? [];
    for (const input of records) {
      const [said, saidNow] = [readThere(older, input), read(newer, input)];
      // Before 4.5 zod asked no more of an object with a field it does not know: its rules are then told once that is gone.
      if (saidNow.issues.some(({ code }) => code === "unknown-key")) {
        expect(said.ok).toBe(saidNow.ok);
        expect(saidNow.issues).toEqual(expect.arrayContaining([...said.issues]));
      } else expect(said).toStrictEqual(saidNow);
    }
    expect(records.length).toBeGreaterThan(10);
  });
});
