import { describe, expect, it } from "vitest";
import { kindReaders } from "../domain/index.js";
import { newRecordId } from "../record/index.js";
import { findRings, type Leads } from "./find-rings.js";
import { checkReferences, type DossierEntry, readDossier } from "./index.js";

describe("the work of a large set", () => {
  const large = (count: number, record: (at: number, idAt: (at: number) => string) => object): DossierEntry[] => {
    const ids = Array.from({ length: count }, (_, at) =>
      newRecordId("programme", { now: at, random: new Uint8Array(16) }),
    );
    const idAt = (at: number) => ids[at % count] as string;
    return ids.map((id, at) => ({ id, kind: "programme", version: 1, record: record(at, idAt) }));
  };

  it("of 200,000 entries is done, be they sound or not", () => {
    const sound = large(200_000, (at) => ({ title: `โครงการที่ ${at}` }));
    expect(readDossier(kindReaders, { saanDossier: 1, records: sound })).toMatchObject({ ok: true, issues: [] });
    const unsound = Array.from(
      { length: 200_000 },
      (_, at) => [null, {}, { ...sound[at], version: 9 }, sound[0]][at % 4],
    );
    expect(readDossier(kindReaders, { saanDossier: 1, records: unsound }).dossier.records).toHaveLength(1);
  });

  it("grows as the set does: each name is looked at a few times, however many records bear it", () => {
    for (const title of [(at: number) => `แผน ${at}`, () => "แผนพัฒนาครอบครัว"]) {
      let looks = 0;
      const counted = large(20_000, (at) => ({
        get title() {
          looks += 1;
          return title(at);
        },
      }));
      checkReferences(counted);
      expect(looks).toBeLessThanOrEqual(6 * counted.length);
    }
  });

  it.each([
    ["one long ring", (at: number) => [at + 1]],
    ["a knot in which many lead to many", (at: number) => [at + 1, at + 7, at * 31 + 1, 0]],
    ["all leading to one, which leads to itself", () => [0]],
    ["rings of two", (at: number) => [at % 2 === 0 ? at + 1 : at - 1]],
  ])("grows as the references do in %s", (_, leadsOf) => {
    let looks = 0;
    class Counted extends Map<string, readonly string[]> {
      override get(id: string) {
        looks += 1;
        return super.get(id);
      }
    }
    const count = 20_000;
    const leads: Leads = new Counted(
      Array.from({ length: count }, (_, at) => [String(at), leadsOf(at).map((to) => String(to % count))]),
    );
    const references = [...leads.values()].flat().length;
    const rings = findRings(leads);
    expect(rings.length).toBeGreaterThan(0);
    expect(looks).toBeLessThanOrEqual(4 * (count + references));
    for (const ring of rings.slice(0, 100))
      for (const [at, id] of ring.entries()) expect(leads.get(id)).toContain(ring[(at + 1) % ring.length]);
  });

  it("in one ring of 20,000 records gives that ring, and none when it is cut", () => {
    const partOf = (last: number) =>
      large(20_000, (at, idAt) => ({
        title: String(at),
        ...(at < last && { partOf: { id: idAt(at + 1), nameAsStated: "x" } }),
      }));
    expect(checkReferences(partOf(20_000))).toMatchObject([
      { code: "cyclic", field: "partOf", ids: { length: 20_000 } },
    ]);
    expect(checkReferences(partOf(19_999))).toEqual([]);
  });
});
