import { expect, describe as group, it } from "vitest";
import * as z from "zod";
import { rooms } from "../domain/index.js";
import { field, longText, unwrap } from "../field/index.js";
import { recordKinds } from "../record/index.js";
import { fieldRows } from "./field-rows.js";
import { domainReference, type FieldRow, type RoomReference, roomReference } from "./index.js";
import { textOf } from "./phrases.js";

const inThai = rooms.map((room) => roomReference(room, "th"));
const inEnglish = rooms.map((room) => roomReference(room, "en"));
const pages: [string, RoomReference][] = [...inThai, ...inEnglish].map((page) => [`${page.room}.${page.locale}`, page]);

const page = (room: string, locale: "th" | "en" = "th") =>
  (locale === "th" ? inThai : inEnglish).find((one) => one.room === room) as RoomReference;
const rowOf = (rows: readonly FieldRow[] | undefined, path: string) =>
  rows?.find((row) => row.path === path) as FieldRow;
const typeOf = (rows: readonly FieldRow[] | undefined, path: string) => textOf(rowOf(rows, path).type);
const agreement = page("agreement").records[0];

/** Every field of a schema by its path, rows not told apart from what they are rows of; what a reference holds only if asked. */
function* paths(schema: z.core.$ZodType, place: string, isWhole: boolean): Generator<string> {
  const { def } = (unwrap(schema) as z.core.$ZodTypes)._zod;
  if (def.type === "array") yield* paths(def.element, place, isWhole);
  if (def.type === "union") for (const option of def.options) yield* paths(option, place, isWhole);
  if (def.type !== "object") return;
  const keys = Object.keys(def.shape);
  if (!isWhole && keys.join() === "id,nameAsStated") return;
  for (const key of keys) {
    yield `${place}.${key}`;
    yield* paths(def.shape[key] as z.core.$ZodType, `${place}.${key}`, isWhole);
  }
}

/** The same as a reader of the pages finds them: the rows of a table, and by the links those of the parts. */
function* pathsRead(rows: readonly FieldRow[], place: string): Generator<string> {
  for (const { path, type } of rows) {
    const here = `${place}.${path.replaceAll(".*", "")}`;
    yield here;
    for (const { to } of type) {
      if (to?.section !== "part") continue;
      const part = page(to.room).parts.find(({ name }) => name === to.name);
      yield* pathsRead(part?.fields ?? [], here);
    }
  }
}

group("the reference of a room", () => {
  it("is there for every room, with every record, part and codelist it exports", () => {
    for (const [index, room] of rooms.entries()) {
      const { records, codelists } = inThai[index] as RoomReference;
      expect(records.map(({ name }) => name)).toEqual(Object.keys(room.records));
      expect(codelists.map(({ name }) => name)).toEqual(Object.keys(room.codelists));
    }
    expect(inThai.flatMap(({ records }) => records.map(({ kind }): string => kind)).sort()).toEqual(
      Object.keys(recordKinds).sort(),
    );
  });

  it.each(
    rooms.flatMap(({ name, records }) =>
      Object.entries(records).map(([key, { schema }]) => [key, name, schema] as const),
    ),
  )("leads to every field of %s, and to none that is not there", (name, room, schema) => {
    const read = new Set(pathsRead(page(room).records.find((one) => one.name === name)?.fields ?? [], name));
    expect([...paths(schema, name, false)].filter((path) => !read.has(path))).toEqual([]);
    const all = new Set(paths(schema, name, true));
    expect([...read].filter((path) => !all.has(path))).toEqual([]);
  });

  it("explains a part once: an agreement links to the parts it has many times", () => {
    expect(rowOf(agreement?.fields, "partyCount").type).toEqual([
      { text: "จำนวนตามเอกสาร", to: { room: "field", section: "part", name: "quantity", label: "จำนวนตามเอกสาร" } },
    ]);
    expect(page("agreement").borrowed.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["areaReference", "quantity", "statedDate", "provenanceSchema"]),
    );
  });

  it("says what a field takes in words", () => {
    expect(typeOf(agreement?.fields, "title")).toBe("ข้อความหลายบรรทัดไม่เกิน 300 ตัวอักษร");
    expect(typeOf(agreement?.fields, "kind")).toBe("เลือกหนึ่งจากรายการ ประเภทข้อตกลง");
    expect(typeOf(agreement?.fields, "titleIsDescriptive")).toBe("ใช่หรือไม่ใช่");
    expect(typeOf(agreement?.fields, "projects")).toBe("รายการของการอ้างถึงโครงการ ไม่เกิน 500 แถว");
    expect(typeOf(agreement?.fields, "parties")).toBe("รายการของคู่ความร่วมมือ 1 ถึง 200 แถว");
    const targetGroup = page("target-group", "en").records[0];
    expect(typeOf(targetGroup?.fields, "kinds")).toBe("any of Kind of group, at least 1");
  });

  it("says what a field of no room takes, whatever its limits", () => {
    const about = (label: string) => ({ label: { th: label, en: label }, privacy: "public" }) as const;
    const rows = fieldRows(
      z.strictObject({
        share: field(z.number().gt(0).lte(1), about("share")),
        below: field(z.number().lt(5), about("below")),
        count: field(z.number().int().nonnegative(), about("count")),
        pin: field(z.string().regex(/^(a|b)$/), about("pin")),
        tags: field(z.array(z.string()), about("tags")),
        findings: field(longText(500), about("findings")),
        motto: field(longText(500), { ...about("motto"), widget: "text" }),
        when: field(z.date(), about("when")),
      }),
      "en",
    );
    expect(rows.map(({ type }) => textOf(type))).toEqual([
      "decimal number above 0, at most 1",
      "decimal number below 5",
      "whole number from 0",
      "text of the form ^(a|b)$",
      "list of text",
      "text of several lines, at most 500 characters",
      "text of at most 500 characters",
      "other data",
    ]);
  });

  it("says which fields are required, and when a form of an object has a field", () => {
    expect(rowOf(agreement?.fields, "title").isRequired).toBe(true);
    expect(rowOf(agreement?.fields, "subject").isRequired).toBe(false);
    const party = page("agreement").parts.find(({ name }) => name === "partySchema");
    // First what tells the forms apart, then what only some have, then what all have.
    const paths = party?.fields.map(({ path }) => path) ?? [];
    expect(paths[0]).toBe("kind");
    expect(paths.indexOf("area")).toBeLessThan(paths.indexOf("role"));
    expect(paths.filter((path) => path === "role")).toEqual(["role"]);
    expect(typeOf(party?.fields, "kind")).toBe("เลือกหนึ่งจากรายการ ประเภทคู่ความร่วมมือ");
    expect(rowOf(party?.fields, "area").when).toBe("มีเฉพาะเมื่อประเภทคู่ความร่วมมือคือ “พื้นที่”");
    expect(rowOf(party?.fields, "role").when).toBeUndefined();
  });

  it("says of every field about a person why it is asked and how long it is kept", () => {
    const people = inThai.flatMap(({ records, parts }) =>
      [...records, ...parts].flatMap(({ fields }) => fields.flatMap(({ privacy }) => privacy ?? [])),
    );
    expect(people.length).toBeGreaterThan(5);
    for (const { purpose, kept, words } of people) {
      expect(purpose).toMatch(/^ขอข้อมูลนี้เพื่อ/);
      expect(kept).toMatch(/^เก็บไว้/);
      expect(words).not.toBe("");
    }
  });

  it("names the fields a rule looks at by all that holds them, and the rules at their fields", () => {
    expect(agreement?.rules.find(({ code }) => code === "signing-after-term-end")).toEqual({
      code: "signing-after-term-end",
      severity: "advice",
      severityWords: "ข้อสังเกต บันทึกได้",
      reads: [
        { path: "signing.date", label: "การลงนาม › วันที่ลงนาม" },
        { path: "term.end", label: "ระยะเวลา › วันสิ้นสุด" },
      ],
      at: { path: "signing.date", label: "การลงนาม › วันที่ลงนาม" },
    });
    expect(rowOf(agreement?.fields, "signing").rules).toContain("signing-after-term-end");
    expect(rowOf(agreement?.fields, "areaCountStated").rules).toEqual(["area-count-differs"]);
  });

  it("shows each rule of a record at a field of it", () => {
    for (const { records } of inThai) {
      for (const { fields, rules } of records) {
        const shown = new Set(fields.flatMap((row) => row.rules));
        const ofFields = rules.filter(({ reads }) => reads.some(({ path }) => path !== ""));
        expect(ofFields.map(({ code }) => code).filter((code) => !shown.has(code))).toEqual([]);
      }
    }
  });

  it("shows the rules that every record has once, on the page of what every record shares", () => {
    expect(page("record").sharedRules.map(({ code }) => code)).toContain("absent-but-stated");
    for (const { records, room, sharedRules } of inThai) {
      if (room !== "record") expect(sharedRules).toEqual([]);
      for (const { rules } of records) expect(rules.map(({ code }) => code)).not.toContain("absent-but-stated");
    }
  });

  it("tells the steps of a lifecycle with who takes them, also that of a part", () => {
    expect(agreement?.lifecycle?.initial.map(({ code }) => code)).toEqual(["draft", "signed", "in-force"]);
    expect(agreement?.lifecycle?.transitions[0]).toEqual({
      from: { code: "draft", label: "ร่าง" },
      to: { code: "signed", label: "ลงนาม" },
      by: "คู่ความร่วมมือ",
    });
    expect(page("work-cycle").lifecycles.map(({ name }) => name)).toEqual(["stepLifecycle"]);
  });

  it("says which earlier versions are still read", () => {
    expect(agreement).toMatchObject({ version: 2, earlierVersions: [1], prefix: "agr" });
  });

  it("tells a quoted code from one of ours", () => {
    const kinds = page("agreement").codelists.find(({ name }) => name === "agreementKinds");
    expect(kinds?.label).toBe("ประเภทข้อตกลง");
    expect(kinds?.codes[0]).toMatchObject({
      code: "memorandum",
      isQuoted: true,
      otherLabel: "Memorandum of understanding",
    });
    expect(kinds?.codes[2]).toMatchObject({ code: "action-plan", isQuoted: false, source: "สานเสนอ" });
  });

  it.each(pages)("%s calls every part by a name", (_, { parts }) => {
    expect(parts.filter(({ label }) => label === "").map(({ name }) => name)).toEqual([]);
  });
});

group("Thai pages", () => {
  // Latin letters a Thai official does write: the acronym, a web scheme, a code given as an example.
  const hasLatin = (text: string) => /[A-Za-z]/.test(text.replace(/MOU|https?:\/\/\S*|เช่น [A-Z]\d+/g, ""));

  it.each(inThai.map((one) => [one.room, one] as const))("%s has no Latin word outside code", (_, reference) => {
    const { records, parts, codelists, lifecycles } = reference;
    const rows = [...records, ...parts].flatMap(({ fields }) => fields);
    const machines = [...lifecycles, ...records.flatMap(({ lifecycle }) => lifecycle ?? [])];
    const rules = records.flatMap((record) => record.rules);
    const texts = [
      reference.label,
      reference.about,
      ...[...records, ...parts, ...codelists].map(({ label }) => label),
      ...parts.map(({ about = "" }) => about),
      ...rows.flatMap(({ label, hint = "", unit = "", when = "" }) => [label, hint, unit, when]),
      ...rows.flatMap(({ privacy }) => (privacy ? [privacy.words, privacy.purpose, privacy.kept] : [])),
      ...rows.flatMap(({ type }) => type.filter(({ code }) => !code).map(({ text }) => text)),
      ...[...rules, ...reference.sharedRules].flatMap(({ at, reads, severityWords }) => [
        severityWords,
        ...[at, ...reads].map(({ label }) => label),
      ]),
      ...machines.flatMap(({ states, transitions }) => [
        ...states.map(({ label }) => label),
        ...transitions.map(({ by }) => by),
      ]),
      ...codelists.flatMap(({ codes }) => codes.flatMap(({ label, definition = "" }) => [label, definition])),
    ];
    expect(texts.filter(hasLatin)).toEqual([]);
  });
});

group("the map of the domain", () => {
  const records = domainReference("en").rooms.flatMap((room) => room.records);
  const link = (kind: string, other: string) =>
    records.find((record) => record.kind === kind)?.refersTo.find((one) => one.kind === other);

  it("shows which record refers to which, and by which fields", () => {
    expect(link("agreement", "project")?.paths).toEqual(["projects"]);
    expect(link("agreement", "organization")?.paths).toContain("parties.*.organization");
    expect(link("case-conference", "facility")?.paths).toEqual(["decisions.*.facility"]);
  });

  it("shows every reference from both ends", () => {
    for (const { kind, refersTo } of records) {
      for (const { kind: other } of refersTo) {
        const back = records.find((record) => record.kind === other)?.referredFrom.map((one) => one.kind);
        expect(back, `${kind} → ${other}`).toContain(kind);
      }
    }
  });

  it("leaves out what every record has: its sources", () => {
    expect(link("organization", "source")).toBeUndefined();
  });
});
