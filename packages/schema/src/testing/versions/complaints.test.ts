import { describe, expect, it } from "vitest";
import * as z from "zod";
import type { KindReader, Migrations } from "../../dossier/index.js";
import { codelist, shortText } from "../../field/index.js";
import { defineRecord } from "../../read/index.js";
import { complaintsOf, type Evidence } from "./complaints.js";
import { outlineOf } from "./outline.js";
import { firstRecord, type RecordedVersions, raised, released } from "./recorded.js";

const roles = codelist({
  lead: { th: "เจ้าภาพ", en: "Lead" },
  partner: { th: "ร่วมดำเนินการ", en: "Partner" },
  witness: { th: "พยาน", en: "Witness" },
});
const fewerRoles = codelist({ lead: roles.entries.lead, partner: roles.entries.partner });
const party = z.strictObject({ name: shortText(), role: roles.schema });
const shape = { title: shortText(), note: shortText().optional(), parties: z.array(party).max(5) };
const meeting = { title: "ประชุมคณะทำงาน", parties: [{ name: "สสส.", role: "lead" }] };

function reader(version: number, parts: z.ZodRawShape = shape, migrations?: Migrations): KindReader {
  const definition = defineRecord({
    name: "meeting",
    version,
    label: { th: "การประชุม", en: "Meeting" },
    schema: z.strictObject(parts),
  });
  return { definition, ...(migrations && { migrations }) };
}

const file = (version: number, ...records: readonly object[]) => ({
  saanDossier: 1,
  records: records.map((record) => ({ id: "mtg_00000000000000000000000000", kind: "meeting", version, record })),
});

const outlineOfShape = (parts: z.ZodRawShape) => outlineOf(reader(1, parts).definition);
const unreleased = firstRecord("meeting", 1, outlineOfShape(shape));
const closed = released(unreleased);

function evidence(
  given: Partial<Evidence>,
  files: Readonly<Record<number, unknown>> = { 1: file(1, meeting) },
): Evidence {
  const golden = (version: number) => files[version];
  return { kind: "meeting", room: "body", reader: reader(1), recorded: closed, golden, ...given };
}

const changes: readonly (readonly [string, z.ZodRawShape, string])[] = [
  ["a field is added", { ...shape, place: shortText().optional() }, "+ place: optional text"],
  ["a field is taken away", { title: shape.title, parties: shape.parties }, "- note: optional text"],
  [
    "a field is asked for",
    { ...shape, note: shortText() },
    "~ note: optional text checked max 200 graphemes min 1 → required",
  ],
  ["a field need not be given", { ...shape, title: shortText().optional() }, "~ title: required text"],
  [
    "a code is taken away",
    { ...shape, parties: z.array(party.extend({ role: fewerRoles.schema })).max(5) },
    "~ parties.*.role: required choice(lead | partner | witness) → required choice(lead | partner)",
  ],
  [
    "a bound is moved",
    { ...shape, parties: z.array(party).max(4) },
    "~ parties: required list max 5 → required list max 4",
  ],
  ["a length is moved", { ...shape, title: shortText(100) }, "→ required text checked max 100 graphemes min 1"],
  ["a type is changed", { ...shape, note: z.number().optional() }, "→ optional number"],
  ["a pattern is asked for", { ...shape, note: z.string().regex(/^ก/).optional() }, "→ optional text /^ก/"],
  [
    "other keys are let in",
    { ...shape, parties: z.array(z.object(party.shape)).max(5) },
    "~ parties.*: each strict object → each open object",
  ],
];

describe("a structure", () => {
  it("that is the recorded one, with its own file, gives no complaint", () => {
    expect(complaintsOf(evidence({}))).toEqual([]);
    expect(complaintsOf(evidence({ recorded: unreleased }))).toEqual([]);
  });

  it.each(changes)("that was released is refused when %s, with the place and every step to take", (_, parts, place) => {
    const said = complaintsOf(evidence({ reader: reader(1, parts) })).join("\n");
    expect(said).toContain("meeting: the structure is not the one recorded for version 1");
    expect(said).toContain(place);
    expect(said).toMatch(
      /Raise the version to 2, write step 1 in src\/body\/migrations\.ts, leave .*meeting-1\.json as it is/,
    );
  });

  it.each(changes)("that is not released is refused, too, when %s, and may be rewritten", (_, parts, place) => {
    const said = complaintsOf(evidence({ reader: reader(1, parts), recorded: unreleased })).join("\n");
    expect(said).toContain(place);
    expect(said).toContain("npx --yes pnpm@12 schema:versions --unreleased");
  });

  it("is the same with other words for people", () => {
    const other = reader(1);
    const definition = { ...other.definition, label: { th: "ประชุม", en: "Assembly" } };
    expect(complaintsOf(evidence({ reader: { definition } }))).toEqual([]);
  });

  it("is another with another rule that refuses, and not with one that advises", () => {
    const { definition } = reader(1);
    const rule = { code: "required", reads: [], at: ["note"], holds: () => true } as const;
    const withRule = (severity: "issue" | "advice") => ({
      definition: { ...definition, rules: [{ ...rule, severity }] },
    });
    expect(complaintsOf(evidence({ reader: withRule("issue") })).join()).toContain("+ rule required: at note");
    expect(complaintsOf(evidence({ reader: withRule("advice") }))).toEqual([]);
  });

  it("has to be recorded, and recorded again for each version", () => {
    expect(complaintsOf(evidence({ recorded: undefined }))).toEqual([
      "meeting: no structure is recorded. Run `npx --yes pnpm@12 schema:versions` and commit etc/versions/meeting.json.",
    ]);
    const next = reader(2, shape, { 1: (record) => record });
    const files = { 1: file(1, meeting), 2: file(2, meeting) };
    expect(complaintsOf(evidence({ reader: next }, files)).join()).toContain(
      "the structure of version 2 is not recorded",
    );
  });

  it("never goes back, and never two versions on", () => {
    const third = { ...unreleased, version: 3 };
    const known = { 1: file(1, meeting), 2: file(2, meeting), 3: file(3, meeting) };
    expect(complaintsOf(evidence({ recorded: third }, known)).join()).toContain("Versions never go back");
    const far = reader(3, shape, { 1: (record) => record, 2: (record) => record });
    expect(complaintsOf(evidence({ reader: far }, known)).join()).toContain("Raise by one");
  });
});

describe("a version that was raised", () => {
  const wider = { ...shape, place: shortText().optional() };
  const two = raised(closed, 2, outlineOfShape(wider));
  const same = (record: unknown) => record;
  const both = { 1: file(1, meeting), 2: file(2, { ...meeting, place: "ห้องประชุม" }) };

  it("is sound with the version before, a step and both files", () => {
    expect(complaintsOf(evidence({ reader: reader(2, wider, { 1: same }), recorded: two }, both))).toEqual([]);
  });

  it("needs the version before to be kept, without a hole", () => {
    const cut: RecordedVersions = { ...two, earlier: [] };
    const said = complaintsOf(evidence({ reader: reader(2, wider, { 1: same }), recorded: cut }, both));
    expect(said).toEqual([
      "meeting: version 1 is not kept. Take its entry in etc/versions/meeting.json back from the history.",
    ]);
  });

  it("needs a step, even one that changes nothing, and no other", () => {
    const said = complaintsOf(evidence({ reader: reader(2, wider), recorded: two }, both)).join("\n");
    expect(said).toContain(
      "meeting: no step leads on from version 1. Write it as `1: (record) => …` in src/body/migrations.ts",
    );
    const surplus = reader(2, wider, { 1: same, 2: same });
    expect(complaintsOf(evidence({ reader: surplus, recorded: two }, both)).join()).toContain("a step from version 2");
  });

  it("needs an old file of its own version and kind, and one of today", () => {
    const given = { reader: reader(2, wider, { 1: same }), recorded: two };
    const without = (version: 1 | 2, instead?: unknown) =>
      complaintsOf(evidence(given, { ...both, [version]: instead })).join();
    expect(without(1)).toContain(
      "there is no src/body/golden/meeting-1.json with records of version 1. It was written while",
    );
    expect(without(2)).toContain(
      "there is no src/body/golden/meeting-2.json with records of version 2. Run `npx --yes pnpm@12 schema:golden`",
    );
    for (const instead of [{}, { records: [] }, file(2, meeting), { records: [null] }, 7])
      expect(without(1, instead)).toContain("there is no src/body/golden/meeting-1.json");
  });

  it("must still read every old record, brought forward", () => {
    const asked = { ...shape, place: shortText() };
    const given = { recorded: raised(closed, 2, outlineOfShape(asked)) };
    const read = (step: (record: unknown) => unknown) =>
      complaintsOf(evidence({ ...given, reader: reader(2, asked, { 1: step }) }, both));
    expect(read(same).join()).toMatch(
      /meeting-1\.json is no longer read\. Mend the steps .*\nrecord 0: required at place/,
    );
    expect(read((record) => ({ ...(record as object), place: "ไม่ทราบ" }))).toEqual([]);
  });

  it("must still read today's own file", () => {
    const said = complaintsOf(evidence({}, { 1: file(1, { ...meeting, title: 7 }) })).join();
    expect(said).toMatch(
      /meeting-1\.json is no longer read\. Today's own file is refused.*\nrecord 0: wrong-type at title/,
    );
  });
});

describe("an old file that is read unchanged", () => {
  const same = (record: unknown) => record;
  const check = (parts: z.ZodRawShape, old: object, today: object = meeting) =>
    complaintsOf(
      evidence(
        { reader: reader(2, parts, { 1: same }), recorded: raised(closed, 2, outlineOfShape(parts)) },
        { 1: file(1, old), 2: file(2, today) },
      ),
    );

  it("is right where the structure only widened", () => {
    const roles = z.enum(["lead", "partner", "witness", "guest"]);
    expect(check({ ...shape, title: shortText().optional() }, meeting)).toEqual([]);
    expect(check({ ...shape, parties: z.array(party.extend({ role: roles })).max(5) }, meeting)).toEqual([]);
  });

  it("proves nothing when it holds nothing of what was given up", () => {
    const { note: _, ...without } = shape;
    expect(check(without, meeting).join()).toMatch(/it holds nothing of what version 1 took.*\n {2}note$/);
  });

  it("proves nothing when it has none of the codes that went, and something when a field that changed is there", () => {
    const fewer = { ...shape, parties: z.array(party.extend({ role: fewerRoles.schema })).max(5) };
    expect(check(fewer, meeting).join()).toMatch(/\n {2}parties\.\*\.role$/);
    expect(check({ ...shape, parties: z.array(party).max(9) }, meeting)).toEqual([]);
  });

  it("proves nothing of a field that is now asked for when it never lacks it", () => {
    const asked = { ...shape, note: shortText() };
    expect(check(asked, { ...meeting, note: "ก" }, { ...meeting, note: "ก" }).join()).toMatch(
      /\n {2}note \(left out\)$/,
    );
  });
});
