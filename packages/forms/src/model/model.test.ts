import { activity } from "@saan/schema/activity";
import { agreement, agreementSections } from "@saan/schema/agreement";
import { codelist, field, longText, shortText, webAddress } from "@saan/schema/field";
import { organization } from "@saan/schema/organization";
import type { RecordDefinition } from "@saan/schema/read";
import { timeOfDay } from "@saan/schema/source";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { defineForm, type FormNode, nodeAt, undescribed } from "./index.js";

const label = { th: "แบบทดสอบ", en: "Test form" };

const telephone = {
  privacy: "contact",
  purpose: { th: "เพื่อนัดหมาย", en: "To make an appointment" },
  retention: "until-withdrawn",
} as const;

function formOf(schema: z.ZodType) {
  return defineForm({ id: "test", version: 1, schema, label }).model;
}

function nodeOf(schema: z.ZodType): FormNode {
  return formOf(z.object({ it: schema })).nodes.it as FormNode;
}

const agreementForm = defineForm({ id: "agreement", version: 1, record: agreement, sections: agreementSections });

describe("the model of the agreement record", () => {
  const { model } = agreementForm;

  it("is the same after a journey through JSON", () => {
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });

  it("is frozen to the last node", () => {
    expect(Object.isFrozen(model)).toBe(true);
    expect(Object.isFrozen(model.nodes["parties.*.area"])).toBe(true);
    expect(Object.isFrozen(model.nodes["parties.*.area"]?.label)).toBe(true);
    expect(Object.isFrozen(model.nodes["parties.*"]?.variants?.[0]?.children)).toBe(true);
  });

  it("has a control for every field and a description of every field", () => {
    expect(model.unsupported).toEqual([]);
    expect(undescribed(model)).toEqual([]);
  });

  it("gives a text of several lines room for them, unless its description says otherwise", () => {
    const described = (widget: "text" | "multiline") => field(longText(), { label, privacy: "public", widget });
    expect(nodeOf(longText().optional()).kind).toBe("multiline");
    expect(nodeOf(field(longText(500), { label, privacy: "public" })).kind).toBe("multiline");
    expect(nodeOf(described("text")).kind).toBe("text");
    expect(nodeOf(shortText(2000)).kind).toBe("text");
  });

  it("knows dates as stated, references by their source, and which text has several lines", () => {
    expect(model.nodes["signing.date"]).toMatchObject({ kind: "stated-date", required: false });
    expect(model.nodes["parties.*.area"]).toMatchObject({ kind: "reference", source: "areas" });
    expect(model.nodes["parties.*.organization"]).toMatchObject({ kind: "reference", freeText: true });
    expect(model.nodes.title).toMatchObject({
      kind: "multiline",
      required: true,
      constraints: { maxLength: 300, countsGraphemes: true },
    });
    expect(model.nodes["term.phase.number"]).toMatchObject({
      constraints: { minimum: 1, maximum: 100, integer: true },
    });
    expect(model.nodes.parties).toMatchObject({ kind: "list", constraints: { minItems: 1, maxItems: 200 } });
  });

  it("gives the role of a party one node, shared by every kind of party", () => {
    const party = model.nodes["parties.*"];
    const shared = ["parties.*.role", "parties.*.side", "parties.*.number"];
    expect(party).toMatchObject({ kind: "variant", discriminator: "kind" });
    expect(party?.variants).toEqual([
      {
        code: "organization",
        label: { th: "หน่วยงาน", en: "Organisation" },
        children: ["parties.*.organization", ...shared],
      },
      { code: "area", label: { th: "พื้นที่", en: "Area" }, children: ["parties.*.area", ...shared] },
      {
        code: "association",
        label: { th: "กลุ่มหรือเครือข่าย", en: "Association or network" },
        children: ["parties.*.organization@association", "parties.*.members", ...shared],
      },
      { code: "post", label: { th: "ตำแหน่ง", en: "Post" }, children: ["parties.*.post", ...shared] },
    ]);
    expect(model.nodes["parties.*.kind"]).toMatchObject({ kind: "choice", required: true, widget: "radio" });
  });

  it("puts the fields in the order of the sections", () => {
    const reversed = [...agreementSections].reverse();
    const place = (section: string | undefined) => reversed.findIndex(({ id }) => id === section);
    const { nodes } = defineForm({ id: "agreement", version: 1, record: agreement, sections: reversed }).model;
    const met = nodes[""]?.children?.map((id) => nodes[id]?.section) ?? [];
    expect([...new Set(met)]).toEqual(reversed.map(({ id }) => id));
    expect(met).toEqual([...met].sort((a, b) => place(a) - place(b)));
  });
});

describe("the other records of the kit", () => {
  it.each([
    ["activity", activity],
    ["organization", organization],
  ])("%s has a control for, and a description of, every field", (id, record) => {
    const { model } = defineForm({ id, version: 1, record: record as RecordDefinition<unknown> });
    expect(model.unsupported).toEqual([]);
    expect(undescribed(model)).toEqual([]);
  });
});

describe("a partner's own schema", () => {
  it("compiles every kind a form can ask for", () => {
    const model = formOf(
      z.object({
        name: z.string().min(2).max(80),
        born: z.iso.date(),
        size: z.number().min(1).max(9),
        whole: z.int().optional(),
        member: z.boolean(),
        consent: z.literal(true),
        size2: z.enum(["s", "m"]),
        either: z.union([z.literal("a"), z.enum(["b", "c"])]),
        tags: z.array(z.string()).min(1).max(3),
        address: z.object({ street: z.string().nullable(), zip: z.string().default("56000") }),
        visit: z.discriminatedUnion("at", [
          z.object({ at: z.literal("home"), rooms: z.number() }),
          z.object({ at: z.literal("school"), className: z.string() }),
        ]),
      }),
    );
    expect(model.unsupported).toEqual([]);
    const kinds = Object.fromEntries(Object.values(model.nodes).map((node) => [node.id, node.kind]));
    expect(kinds).toEqual({
      "": "group",
      name: "text",
      born: "date",
      size: "number",
      whole: "number",
      member: "boolean",
      consent: "boolean",
      size2: "choice",
      either: "choice",
      tags: "list",
      "tags.*": "text",
      address: "group",
      "address.street": "text",
      "address.zip": "text",
      visit: "variant",
      "visit.at": "choice",
      "visit.rooms": "number",
      "visit.className": "text",
    });
    // zod counts code units there: a limit nobody can see is not marked as one to count down to.
    expect(model.nodes.name?.constraints).toEqual({ minLength: 2, maxLength: 80 });
    expect(model.nodes.size?.constraints).toEqual({ minimum: 1, maximum: 9 });
    expect(model.nodes.whole?.constraints.integer).toBe(true);
    expect(model.nodes["address.zip"]).toMatchObject({ required: false, default: "56000" });
    expect(model.nodes.either?.options?.map(({ code }) => code)).toEqual(["a", "b", "c"]);
  });

  it("makes labels of keys where nobody wrote one, and lists those fields", () => {
    const described = field(z.string(), { label: { th: "ชื่อ", en: "Name" }, privacy: "public" });
    const model = formOf(z.object({ householdCount: z.number(), name: described, tags: z.array(z.string()) }));
    expect(model.nodes.householdCount?.label).toEqual({ th: "Household count", en: "Household count" });
    expect(undescribed(model)).toEqual(["householdCount", "tags"]);
  });

  it("treats what nobody described as personal, and a row as its list", () => {
    const tags = field(z.array(z.string()), { ...telephone, label });
    const model = formOf(
      z.object({ idCard: z.string(), home: z.object({ zip: z.string() }), tags, notes: z.array(z.string()) }),
    );
    const classes = Object.values(model.nodes).map((node) => [node.id, node.privacy]);
    expect(Object.fromEntries(classes)).toEqual({
      "": "public",
      idCard: "personal",
      home: "public",
      "home.zip": "personal",
      tags: "contact",
      "tags.*": "contact",
      notes: "public",
      "notes.*": "personal",
    });
  });

  it("says of what is about people, and of nothing else, why it is asked and how long it is kept", () => {
    const phone = nodeOf(field(z.string(), { ...telephone, label }));
    expect(phone).toMatchObject({ purpose: telephone.purpose, retention: "until-withdrawn" });
    const name = nodeOf(field(z.string(), { label, privacy: "public" }));
    expect(Object.keys(name)).not.toContain("purpose");
    expect(Object.keys(name)).not.toContain("retention");
  });

  it("says how a number is to be shown", () => {
    const year = field(z.int(), { label, privacy: "public", format: "buddhist-year" });
    expect(nodeOf(year).format).toBe("buddhist-year");
  });

  it.each([
    ["tuple with a rest", z.tuple([z.string()], z.number())],
    ["bigint", z.bigint()],
    ["any", z.any()],
    ["union", z.union([z.string(), z.number()])],
    ["literal", z.literal([1, "1"])],
    ["literal", z.literal([true, "unknown"])],
    ["intersection", z.intersection(z.object({ a: z.string() }), z.object({ b: z.string() }))],
    ["name", z.string()],
    ["string of duration", z.iso.duration().optional()],
    ["string of time with seconds", z.iso.time({ precision: 0 })],
  ])("says %s is unsupported instead of showing a text box", (name, schema) => {
    const key = name === "name" ? "a.b" : "it";
    const model = formOf(z.object({ [key]: schema, other: z.string() }));
    expect(model.unsupported).toEqual([key === "it" ? "it" : "a%2Eb"]);
    expect(model.nodes[model.unsupported[0] as string]).toMatchObject({ kind: "unsupported", zodKind: name });
    expect(model.nodes.other?.kind).toBe("text");
  });

  it.each([
    [z.iso.datetime(), { zone: "utc" }],
    [z.string().check(z.iso.datetime({ local: true })), { zone: "local" }],
    [z.iso.datetime({ offset: true, precision: 3 }), { zone: "offset", decimals: 3 }],
    [z.iso.datetime({ precision: -1 }), { zone: "utc", decimals: -1 }],
  ])("says how a date and time is stored", (schema, dateTime) => {
    const model = formOf(z.object({ begins: schema }));
    expect(model.unsupported).toEqual([]);
    expect(model.nodes.begins).toMatchObject({ kind: "text", constraints: { textFormat: "date-time", dateTime } });
  });

  it("says of a text whether it is an address or a time, as far as a form can show that", () => {
    const { nodes } = formOf(
      z.object({
        email: z.email(),
        asCheck: z.string().check(z.email()),
        site: z.url().optional(),
        kitSite: webAddress,
        phone: z.e164(),
        begins: z.iso.time(),
        kitTime: timeOfDay,
        toTheSecond: z.iso.time({ precision: 0 }),
        code: z.string().check(z.regex(/^[a-z]+$/)),
        id: z.uuid(),
      }),
    );
    const formats = Object.values(nodes).map(({ key, constraints }) => [key, constraints.textFormat] as const);
    expect(formats.filter(([, format]) => format !== undefined)).toEqual([
      ["email", "email"],
      ["asCheck", "email"],
      ["site", "url"],
      ["kitSite", "url"],
      ["phone", "telephone"],
      ["begins", "time"],
      ["kitTime", "time"],
    ]);
  });

  it("looks through wrappers and one-way transforms to what is asked", () => {
    expect(nodeOf(z.string().trim().optional())).toMatchObject({ kind: "text", required: false });
    expect(nodeOf(z.string().transform((text) => text.length))).toMatchObject({ kind: "text", required: true });
    expect(nodeOf(z.preprocess((raw) => raw, z.number().readonly()))).toMatchObject({ kind: "number" });
    expect(nodeOf(z.lazy(() => z.boolean().nullable()))).toMatchObject({ kind: "boolean", nullable: true });
    expect(nodeOf(z.string().optional().nonoptional())).toMatchObject({ required: true });
    expect(nodeOf(z.string().catch("x"))).toMatchObject({ required: false });
  });

  it("takes option labels from a codelist", () => {
    const levels = codelist({ low: { th: "น้อย", en: "Low" }, high: { th: "มาก", en: "High" } });
    const model = formOf(z.object({ level: field(levels.schema, { label, privacy: "public", options: levels }) }));
    expect(model.nodes.level?.options).toEqual([
      { code: "low", label: { th: "น้อย", en: "Low" } },
      { code: "high", label: { th: "มาก", en: "High" } },
    ]);
  });

  it("gives a node of its own to a property that two variants disagree about", () => {
    const model = formOf(
      z.discriminatedUnion("kind", [
        z.object({ kind: z.literal("text"), value: z.string() }),
        z.object({ kind: z.literal("count"), value: z.number() }),
      ]),
    );
    expect(model.nodes[""]?.variants?.map(({ children }) => children)).toEqual([["value"], ["value@count"]]);
    expect(nodeAt(model, ["value"])?.kind).toBe("text");
    expect(nodeAt(model, ["value"], { kind: "count" })?.kind).toBe("number");
  });
});
