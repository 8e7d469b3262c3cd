import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kindReaders } from "../domain/index.js";
import { guard } from "../read/guard.js";
import { type RecordKind, recordKinds } from "../record/index.js";
import { allEvidence } from "../testing/versions/files.js";
import { checkReferences, type Dossier, type DossierEntry, migrate, migrateEntry, readDossier } from "./index.js";

const evidence = allEvidence();
const golden = evidence.flatMap((one) =>
  Array.from({ length: one.reader.definition.version }, (_, at) => one.golden(at + 1) as Dossier),
);
const goldenEntries = golden.flatMap(({ records }) => records);
const kinds = Object.keys(recordKinds) as RecordKind[];

const refuse = () => {
  throw new RangeError("nobody may look");
};
const traps = Object.fromEntries(
  ["get", "has", "ownKeys", "getOwnPropertyDescriptor", "getPrototypeOf"].map((trap) => [trap, refuse]),
);
const taken = Proxy.revocable({}, {});
taken.revoke();
const takenList = Proxy.revocable([], {});
takenList.revoke();
const ring: Record<string, unknown> = { partOf: {} };
ring.partOf = ring;
const listRing: unknown[] = [];
listRing.push(listRing, { records: listRing });
const pollution = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"title":"ก"}');
// A thing whose every part has the same parts again, without end.
const endless: object = new Proxy(
  {},
  {
    get: (_, key) => (typeof key === "string" ? endless : undefined),
    ownKeys: () => ["a", "b"],
    getOwnPropertyDescriptor: () => ({ value: endless, enumerable: true, configurable: true }),
  },
);

// fast-check looks into what it makes, and these may not be looked into: it makes a `Trap`, and the test springs it.
class Trap {
  readonly at: number;
  constructor(at: number) {
    this.at = at;
  }
}
const trapped: readonly unknown[] = [
  new Proxy({}, traps),
  new Proxy([], traps),
  taken.proxy,
  takenList.proxy,
  ring,
  listRing,
  pollution,
  endless,
  new Array(2 ** 32 - 1),
  {
    get title() {
      return refuse();
    },
  },
];

function sprung(value: unknown): unknown {
  if (value instanceof Trap) return trapped[value.at];
  if (Array.isArray(value) && value.length < 1000) return value.map(sprung);
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, sprung(one)]));
}

const odd = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withSparseArray: true,
      withTypedArray: true,
      withObjectString: true,
      maxDepth: 4,
    }),
  },
  { weight: 1, arbitrary: fc.nat(trapped.length - 1).map((at): unknown => new Trap(at)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(Number.NaN, -0, "\uD83D", "ก".repeat(100_000), Symbol("s"), () => 1),
  },
);

/** A golden record in which one thing, anywhere, is something else. */
const damaged = fc
  .tuple(fc.constantFrom(...goldenEntries), fc.array(fc.nat(30), { maxLength: 6 }), odd)
  .map(([entry, place, wrong]): DossierEntry => {
    const record = structuredClone(entry.record);
    put(record, place, wrong);
    return { ...entry, record };
  });

const envelopes = fc.record(
  {
    id: fc.oneof(odd, fc.constantFrom(...goldenEntries.map(({ id }) => id))),
    kind: fc.oneof(odd, fc.constantFrom<string>(...kinds, "__proto__", "constructor", "toString")),
    version: fc.oneof(odd, fc.constantFrom(0, 1, 2, 3, 1.5, 2 ** 53, Number.POSITIVE_INFINITY)),
    record: odd,
  },
  { requiredKeys: [] },
);
const entries = fc.oneof(odd, envelopes, damaged);
const dossiers = fc.oneof(
  odd,
  fc.record({ saanDossier: fc.oneof(fc.constant(1), odd), records: fc.oneof(odd, fc.array(entries)) }),
);

function put(holder: unknown, [first = 0, ...rest]: readonly number[], wrong: unknown): void {
  if (typeof holder !== "object" || holder === null) return;
  const keys = Object.keys(holder);
  const key = keys[first % keys.length];
  if (key === undefined) return;
  const below = (holder as Record<string, unknown>)[key];
  if (rest.length > 0 && typeof below === "object" && below !== null) put(below, rest, wrong);
  else (holder as Record<string, unknown>)[key] = wrong;
}

/** Whether something is the same after it was sent as JSON: no hole, no accessor, no object of a class. */
function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return Object.values(value).length === value.length && value.every(isPlain);
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || value === null)
    return value === null || /string|boolean|undefined/.test(typeof value);
  const parts = Object.values(Object.getOwnPropertyDescriptors(value));
  return (
    Object.getPrototypeOf(value) === Object.prototype && parts.every((part) => "value" in part && isPlain(part.value))
  );
}

describe("a dossier from a stranger", () => {
  it("is answered, whatever it is and whatever its entries are", () => {
    fc.assert(
      fc.property(dossiers, (input) => {
        const { ok, dossier, issues } = readDossier(kindReaders, sprung(input));
        expect(ok).toBe(issues.length === 0);
        // What was let in is plain data: it can be stored and sent.
        expect(dossier).toSatisfy(isPlain);
        for (const { id, kind } of dossier.records) expect(id.slice(0, 3)).toBe(recordKinds[kind].prefix);
        expect(new Set(dossier.records.map(({ id }) => id)).size).toBe(dossier.records.length);
        for (const issue of issues) expect(() => JSON.stringify(issue)).not.toThrow();
      }),
      { numRuns: 1000 },
    );
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("is brought forward or left as it is, entry by entry", () => {
    fc.assert(
      fc.property(dossiers, entries, (input, entry) => {
        const { dossier, left } = migrate(kindReaders, sprung(input) as Dossier);
        for (const { at } of left) expect(dossier.records).toHaveProperty([at]);
        const moved = migrateEntry(kindReaders, sprung(entry));
        if (!("code" in moved)) expect(moved.version).toBe(kindReaders[moved.kind].definition.version);
      }),
      { numRuns: 1000 },
    );
  });

  it("has identifiers that are a list of four billion holes passed over, without a walk through them", () => {
    const [one] = goldenEntries.filter(({ kind }) => kind === "organization") as [DossierEntry];
    const holes = { ...one, record: { ...(one.record as object), identifiers: new Array(2 ** 32 - 1) } };
    expect(checkReferences([holes]).filter(({ code }) => code === "looks-duplicate")).toEqual([]);
  });

  it("has its references looked at without end in sight, and says nothing of what is no entry", () => {
    fc.assert(
      fc.property(fc.oneof(odd, fc.array(entries)), (input) => {
        const findings = checkReferences(sprung(input) as DossierEntry[]);
        expect(findings).toSatisfy(isPlain);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("every step from one version to the next", () => {
  const steps = evidence.flatMap(({ kind, reader }) =>
    Object.entries(reader.migrations ?? {}).map(([from, step]) => [`${kind} ${from}`, step] as const),
  );

  it.each(steps)("%s never throws, changes nothing in place, and makes plain data of plain data", (_, step) => {
    fc.assert(
      fc.property(
        fc.oneof(
          odd,
          damaged.map(({ record }) => record),
        ),
        (record) => {
          const given = sprung(record);
          if (isReadable(given)) step(given);
        },
      ),
      { numRuns: 1000 },
    );
    const plain = fc.oneof(
      fc.jsonValue({ maxDepth: 5 }),
      damaged.map(({ record }) => plainOf(record)),
    );
    fc.assert(
      fc.property(plain, (record) => {
        const before = JSON.stringify(record);
        const after = step(record);
        expect(JSON.stringify(record)).toBe(before);
        expect(after).toSatisfy(isPlain);
      }),
      { numRuns: 1000 },
    );
  });

  it("goes through no list of a billion holes, wherever it stands", () => {
    const holes = new Array(2 ** 32 - 1);
    for (const entry of goldenEntries) {
      for (const place of placesIn(entry.record)) {
        const record = structuredClone(entry.record);
        put(record, place, holes);
        const moved = migrateEntry(kindReaders, { ...entry, record });
        const isOld = entry.version < kindReaders[entry.kind].definition.version;
        expect("code" in moved).toBe(isOld);
      }
    }
  });

  it("is taken once: an old file brought forward twice is as brought forward once", () => {
    expect(steps.length).toBeGreaterThan(3);
    for (const dossier of golden) {
      const once = migrate(kindReaders, dossier);
      expect(once.left).toEqual([]);
      expect(migrate(kindReaders, once.dossier)).toEqual(once);
      expect(readDossier(kindReaders, once.dossier)).toEqual(readDossier(kindReaders, dossier));
    }
  });

  /** The way to everything in a record, as `put` takes it. */
  function placesIn(value: unknown): number[][] {
    if (typeof value !== "object" || value === null) return [[]];
    const below = Object.values(value).flatMap((part, at) => placesIn(part).map((place) => [at, ...place]));
    return [[], ...below];
  }

  /** What `migrateEntry` gives to a step: nothing that no reader would take. */
  function isReadable(value: unknown): boolean {
    try {
      return guard(value).length === 0;
    } catch {
      return false;
    }
  }

  function plainOf(value: unknown): unknown {
    try {
      return JSON.parse(JSON.stringify(value) ?? "null");
    } catch {
      return null;
    }
  }
});
