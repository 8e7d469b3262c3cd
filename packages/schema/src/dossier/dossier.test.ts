import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { programme, project } from "../programme/index.js";
import { newRecordId } from "../record/index.js";
import {
  checkReferences,
  DOSSIER_VERSION,
  type DossierEntry,
  type KindReaders,
  migrate,
  migrateEntry,
  readDossier,
} from "./index.js";

const readers: KindReaders = {
  project: { definition: project },
  programme: {
    definition: { ...programme, version: 3 },
    migrations: {
      1: (record) => ({ ...(record as object), owner: { nameAsStated: "สสส." } }),
      2: (record) => ({ ...(record as object), goals: [{ text: "ครอบครัวอบอุ่น" }] }),
    },
  },
};
const warmFamily = newRecordId("programme");
const forum = newRecordId("project");
const entries: DossierEntry[] = [
  { id: warmFamily, kind: "programme", version: 1, record: { title: "โครงการครอบครัวอบอุ่น" } },
  {
    id: forum,
    kind: "project",
    version: 1,
    record: { title: "พัฒนาจังหวัดต้นแบบ", programme: { id: warmFamily, nameAsStated: "ครอบครัวอบอุ่น" } },
  },
];
const dossier = { saanDossier: DOSSIER_VERSION, records: entries };

describe("a dossier", () => {
  it("is read with every record brought forward to today", () => {
    const reading = readDossier(readers, JSON.parse(JSON.stringify(dossier)));
    expect(reading.issues).toEqual([]);
    expect(reading.dossier.records[0]).toEqual({
      id: warmFamily,
      kind: "programme",
      version: 3,
      record: { title: "โครงการครอบครัวอบอุ่น", owner: { nameAsStated: "สสส." }, goals: [{ text: "ครอบครัวอบอุ่น" }] },
    });
  });

  it("keeps its sound records when one is broken, and says where", () => {
    const broken = { ...entries[1], id: newRecordId("project"), record: { title: 7 } };
    const reading = readDossier(readers, { ...dossier, records: [entries[0], broken, entries[1]] });
    expect(reading.dossier.records.map(({ id }) => id)).toEqual([warmFamily, forum]);
    expect(reading.issues).toMatchObject([{ path: ["records", 1, "record", "title"], code: "wrong-type" }]);
  });

  it("refuses two records of one id, and an id of another kind", () => {
    const twice = readDossier(readers, { ...dossier, records: [entries[1], entries[1]] });
    expect(twice.issues).toMatchObject([{ code: "duplicate-id", path: ["records", 1, "id"] }]);
    const strange = readDossier(readers, { ...dossier, records: [{ ...entries[1], id: warmFamily }] });
    expect(strange.issues).toMatchObject([{ code: "wrong-id" }]);
  });

  it("never throws, whatever it is given", () => {
    for (const input of [undefined, null, 1, "x", [], { saanDossier: 1 }, { saanDossier: 2, records: [] }])
      expect(readDossier(readers, input).issues).toMatchObject([{ code: "not-a-dossier" }]);
    fc.assert(
      fc.property(fc.array(fc.anything()), (records) => {
        expect(readDossier(readers, { saanDossier: 1, records }).dossier.records.length).toBeLessThanOrEqual(
          records.length,
        );
      }),
    );
  });
});

describe("migration", () => {
  it("changes no entry in place", () => {
    const before = JSON.stringify(entries);
    migrate(readers, dossier);
    expect(JSON.stringify(entries)).toBe(before);
  });

  it("leaves what it cannot bring forward as it is, and says why", () => {
    const future = { id: forum, kind: "project" as const, version: 9, record: { any: "thing" } };
    const { dossier: moved, left } = migrate(readers, { ...dossier, records: [future] });
    expect(moved.records).toEqual([future]);
    expect(left).toEqual([{ at: 0, refusal: { code: "newer-version", params: { stated: 9, known: 1 } } }]);
  });

  it("refuses a kind nobody told it of, a gap in the steps, and what is no entry", () => {
    expect(migrateEntry({}, entries[0])).toMatchObject({ code: "unknown-kind" });
    expect(migrateEntry({ programme: { definition: { ...programme, version: 2 } } }, entries[0])).toMatchObject({
      code: "no-migration",
    });
    for (const given of [null, 1, {}, { id: "x", kind: "project", version: 0 }])
      expect(migrateEntry(readers, given)).toMatchObject({ code: "not-an-entry" });
    expect(migrateEntry(readers, { ...entries[0], kind: "__proto__" })).toMatchObject({ code: "unknown-kind" });
  });
});

describe("references between records", () => {
  const named = (kind: "project" | "programme", title: string, more: object = {}): DossierEntry => ({
    id: newRecordId(kind),
    kind,
    version: 1,
    record: { title, ...more },
  });

  it("are in order when every id leads to a record", () => {
    expect(checkReferences(entries)).toEqual([]);
  });

  it("are reported when they lead nowhere, with the place", () => {
    expect(checkReferences(entries.slice(1))).toEqual([
      { code: "dangling", id: forum, path: ["programme", "id"], to: warmFamily },
    ]);
  });

  it("are reported when they go round in a ring, once for each ring", () => {
    const [a, b, c] = [named("programme", "ก"), named("programme", "ข"), named("programme", "ค")] as const;
    const partOf = (entry: DossierEntry, above: DossierEntry): DossierEntry => ({
      ...entry,
      record: { ...(entry.record as object), partOf: { id: above.id, nameAsStated: "x" } },
    });
    const rings = checkReferences([partOf(a, b), partOf(b, a), partOf(c, a)]);
    expect(rings).toEqual([{ code: "cyclic", field: "partOf", ids: [a.id, b.id] }]);
    expect(checkReferences([partOf(a, a)])).toMatchObject([{ code: "cyclic", ids: [a.id] }]);
  });

  it.each(["continues", "successorOf", "mergedInto", "precededBy", "under", "passedOnFrom"])(
    "are reported in a ring of %s",
    (field) => {
      const entry = named("programme", "ก");
      const record = { ...(entry.record as object), [field]: { id: entry.id, nameAsStated: "ก" } };
      expect(checkReferences([{ ...entry, record }])).toEqual([{ code: "cyclic", field, ids: [entry.id] }]);
    },
  );

  it("ask about two records of one name, however it was typed, and not about two kinds or two numbers", () => {
    const one = named("project", "โครงการครอบครัว เข้มแข็ง");
    const two = named("project", "โครงการครอบครัวเข้ม\u200Bเเข็ง");
    expect(checkReferences([one, two])).toMatchObject([{ code: "looks-duplicate", ids: [one.id, two.id] }]);
    expect(checkReferences([one, named("programme", "โครงการครอบครัวเข้มแข็ง")])).toEqual([]);
    expect(checkReferences([named("project", "ก", { ordinal: 1 }), named("project", "ก", { ordinal: 2 })])).toEqual([]);
  });

  it("take two plans of one name for two when their years differ, in whatever field a year stands", () => {
    const year = (value: number) => ({ year: value, kind: "fiscal" });
    const plans = (key: string, one: unknown, other: unknown) =>
      checkReferences([
        named("programme", "แผนสุขภาวะ", { [key]: one }),
        named("programme", "แผนสุขภาวะ", { [key]: other }),
      ]);
    for (const key of ["year", "fiscalYear"]) {
      expect(plans(key, year(2566), year(2567)), key).toEqual([]);
      expect(plans(key, year(2567), year(2567)), key).toMatchObject([{ code: "looks-duplicate" }]);
    }
    expect(plans("years", { from: year(2560), to: year(2565) }, { from: year(2560), to: year(2566) })).toEqual([]);
  });

  it("of a thousand records in one chain are followed without going deep", () => {
    const chain = Array.from({ length: 1000 }, (_, at) => named("programme", `แผน ${at}`));
    const linked = chain.map((entry, at) => ({
      ...entry,
      record: { ...(entry.record as object), partOf: { id: chain[(at + 1) % 1000]?.id, nameAsStated: "x" } },
    }));
    expect(checkReferences(linked)).toMatchObject([{ code: "cyclic" }]);
  });
});
