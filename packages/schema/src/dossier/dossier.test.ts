import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { programme, project } from "../programme/index.js";
import { newRecordId } from "../record/index.js";
import {
  DOSSIER_VERSION,
  type DossierEntry,
  dossierLimits,
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

  it("keeps the first of two records of one id, and none whose id is of another kind", () => {
    const again = { ...entries[1], record: { title: "อีกโครงการหนึ่ง" } };
    const { dossier: kept } = readDossier(readers, { ...dossier, records: [entries[1], again] });
    expect(kept.records).toEqual([entries[1]]);
    expect(readDossier(readers, { ...dossier, records: [{ ...entries[1], id: "x" }] }).dossier.records).toEqual([]);
  });

  it("says a thousand things at most, and still is not in order", () => {
    const bad = readDossier(readers, { ...dossier, records: Array.from({ length: 5000 }, () => null) });
    expect([bad.ok, bad.issues.length]).toEqual([false, dossierLimits.said]);
  });

  it("of more records than anybody has is not read at all, and takes no time", () => {
    for (const records of [new Array(2 ** 32 - 1), Array.from({ length: dossierLimits.records + 1 })]) {
      const { ok, issues, dossier: none } = readDossier(readers, { saanDossier: 1, records });
      expect([ok, none.records]).toEqual([false, []]);
      expect(issues).toMatchObject([{ code: "too-many-records", params: { maximum: dossierLimits.records } }]);
    }
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

  it("repeats no kind of a megabyte", () => {
    const refusal = migrateEntry(readers, { ...entries[0], kind: "ก".repeat(1_000_000) });
    expect(JSON.stringify(refusal).length).toBeLessThan(200);
  });

  it("goes on after a step that breaks down, and says from which version", () => {
    const definition = { ...programme, version: 2 };
    const step = () => {
      throw new TypeError("of a partner's own");
    };
    const broken: KindReaders = { ...readers, programme: { definition, migrations: { 1: step } } };
    const { issues, dossier: kept } = readDossier(broken, dossier);
    expect(issues).toMatchObject([
      { code: "migration-failed", path: ["records", 0], params: { from: 1, reason: "unreadable" } },
    ]);
    expect(kept.records.map(({ id }) => id)).toEqual([forum]);
    expect(migrate(broken, dossier).dossier.records[0]).toBe(entries[0]);
  });

  it("is not tried on what is too large to be read, and says so", () => {
    const record = { title: "ก", goals: new Array(2 ** 32 - 1) };
    expect(migrateEntry(readers, { ...entries[0], record })).toEqual({
      code: "migration-failed",
      params: { from: 1, reason: "too-big" },
    });
  });

  it("done twice is the same as once", () => {
    const once = migrate(readers, dossier);
    expect(migrate(readers, once.dossier)).toEqual(once);
  });
});
