import { describe, expect, it } from "vitest";
import { kindReaders } from "../domain/index.js";
import { newRecordId, type RecordKind } from "../record/index.js";
import { outlineOf } from "../testing/versions/outline.js";
import { checkReferences, type DossierEntry, leadingFields, referencesIn } from "./index.js";

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

describe("references between records", () => {
  const named = (kind: RecordKind, title: string, more: object = {}): DossierEntry => ({
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

  it.each(leadingFields.filter((field) => field !== "members.body"))("are reported in a ring of %s", (field) => {
    const entry = named("programme", "ก");
    const record = { ...(entry.record as object), [field]: { id: entry.id, nameAsStated: "ก" } };
    expect(checkReferences([{ ...entry, record }])).toEqual([{ code: "cyclic", field, ids: [entry.id] }]);
  });

  it("are reported when a list leads round, by the shortest way, and bodies that are members of each other", () => {
    const [a, b, c] = [named("legal-instrument", "ก"), named("legal-instrument", "ข"), named("legal-instrument", "ค")];
    const amends = (entry: DossierEntry, ...others: DossierEntry[]): DossierEntry => ({
      ...entry,
      record: { ...(entry.record as object), amends: others.map(({ id }) => ({ id, nameAsStated: "x" })) },
    });
    expect(checkReferences([amends(a, b, c), amends(b, c), amends(c, a)])).toEqual([
      { code: "cyclic", field: "amends", ids: [a.id, c.id] },
    ]);
    expect(checkReferences([amends(a, b, c), amends(b, c), c])).toEqual([]);
    const body = named("body", "ก");
    const members = [{ kind: "body", body: { id: body.id, nameAsStated: "ก" } }];
    expect(checkReferences([{ ...body, record: { members } }])).toMatchObject([
      { code: "cyclic", field: "members.body" },
    ]);
  });

  it("by which a kind refers to its own are either followed to their end, or known to lead nowhere in particular", () => {
    const sideways = ["memberOf", "sameAs", "area.governedBy", "contact.area.governedBy", "agenda.about.meeting"];
    const about = ["conflicts.source", "duplicates", "provenance.sources", "provenance.statements.source"];
    const fields = Object.entries(kindReaders).flatMap(([kind, { definition }]) => {
      const { prefix } = { prefix: newRecordId(kind as RecordKind).slice(0, 4) };
      return Object.entries(outlineOf(definition))
        .filter(([, line]) => line.includes(`/^${prefix}`))
        .map(([place]) => place.replaceAll(/<[^>]*>|\.\*|\.id$/g, ""));
    });
    expect([...new Set(fields)].sort()).toEqual([...leadingFields, ...sideways, ...about].sort());
  });

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

  it("ask about a name in either language, and about one name once", () => {
    const both = { th: "มูลนิธิครอบครัว", en: "Family Foundation" };
    const organization = (name: object): DossierEntry => ({ ...named("organization", ""), record: { name } });
    const [one, two, three] = [organization(both), organization({ en: "FAMILY  Foundation" }), organization(both)];
    expect(checkReferences([one, two])).toMatchObject([{ code: "looks-duplicate", name: "Family Foundation" }]);
    expect(checkReferences([one, three])).toMatchObject([{ code: "looks-duplicate", name: "มูลนิธิครอบครัว" }]);
    expect(checkReferences([organization({ th: " " }), organization({ th: "\u200B" })])).toEqual([]);
  });

  it("of groups are one thing when their ages agree, and two when they do not", () => {
    const youth = (ageRange: object): DossierEntry => ({
      id: newRecordId("target-group"),
      kind: "target-group",
      version: 1,
      record: { term: "เยาวชน", ageRange },
    });
    const [camp, law] = [youth({ from: 15, below: 21 }), youth({ from: 15, below: 26 })];
    expect(checkReferences([camp, law])).toEqual([]);
    expect(checkReferences([camp, youth({ from: 15, below: 21 })])).toMatchObject([{ code: "looks-duplicate" }]);
  });

  it("do not ask about records of one name that refer to each other: the second phase bears the name of the first", () => {
    const first = named("project", "จังหวัดต้นแบบ");
    const second = named("project", "จังหวัดต้นแบบ", { continues: { id: first.id, nameAsStated: "ระยะแรก" } });
    expect(checkReferences([first, second])).toEqual([]);
    const third = named("project", "จังหวัดต้นแบบ", { continues: { id: second.id, nameAsStated: "ระยะที่สอง" } });
    expect(checkReferences([third, first, second])).toEqual([]);
    const stranger = named("project", "จังหวัดต้นแบบ");
    expect(checkReferences([first, second, stranger])).toMatchObject([
      { code: "looks-duplicate", ids: [first.id, second.id, stranger.id] },
    ]);
  });

  it("ask about one number of one register, however it is spaced, and about one address", () => {
    const known = (title: string, scheme: string, id: string) =>
      named("organization", title, { identifiers: [{ scheme, id }] });
    const [one, two] = [known("ก", "juristic-id", "0-9940-00165-87-1"), known("ข", "juristic-id", "๐๙๙๔๐ ๐๐๑๖๕ ๘๗๑")];
    expect(checkReferences([one, two])).toEqual([
      { code: "same-identifier", kind: "organization", identifier: "0-9940-00165-87-1", ids: [one.id, two.id] },
    ]);
    expect(checkReferences([one, known("ค", "budget-code", "0994000165871")])).toEqual([]);
    const page = (title: string, url: string) => named("source", title, { url });
    expect(
      checkReferences([page("ก", "https://example.or.th/1"), page("ข", "https://example.or.th/1/")]),
    ).toMatchObject([{ code: "same-identifier", identifier: "https://example.or.th/1" }]);
    expect(checkReferences([page("ก", "https://example.or.th/1"), page("ข", "https://example.or.th/2")])).toEqual([]);
  });

  it("are found anywhere in a record, once in what holds itself", () => {
    const record: Record<string, unknown> = { provenance: { sources: [warmFamily] } };
    record.self = record;
    expect(referencesIn(record)).toEqual([{ path: ["provenance", "sources", 0], to: warmFamily }]);
  });
});
