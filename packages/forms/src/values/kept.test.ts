import { type Agreement, agreement, agreementSections } from "@saan/schema/agreement";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { anyAgreement } from "../../test/anyAgreement.js";
import { defineForm, type FieldPath } from "../model/index.js";
import { emptyValues, newRow, toRecord, toValues, type Values } from "./index.js";

const leavable: readonly FieldPath<Agreement>[] = [
  "title",
  "titleIsDescriptive",
  "subject",
  "levels",
  "levels.*.asStated",
  "province",
  "continues",
  "parties",
  "parties.*.role",
  "parties.*.side",
  "parties.*.members",
  "parties.*.organization",
  "supporters.*.organization",
  "scopeIssues.*.text",
  "scopeIssues.*.number",
  "signing.date",
  "term",
  "term.startsOnSigning",
  "term.phase",
  "term.phase.number",
  "states",
  "states.*.since",
  "indicatorFramework",
  "indicatorFramework.title",
  "indicatorFramework.components.*.label",
  "provenance",
  "provenance.statements.*.field",
];

const agreementForm = (without: readonly FieldPath<Agreement>[]) =>
  defineForm({ id: "agreement", version: 1, record: agreement, sections: agreementSections, without });
const label = { th: "ทดสอบ", en: "Test" };
const modelOf = (schema: z.ZodType, without: readonly string[]) =>
  defineForm({ id: "t", version: 1, schema, label, without }).model;

describe("what a form leaves out", () => {
  it("comes back as it went in, whichever fields those are", () => {
    fc.assert(
      fc.property(anyAgreement, fc.subarray([...leavable], { minLength: 1 }), (record, without) => {
        const { model } = agreementForm(without);
        expect(toRecord(model, toValues(model, record))).toEqual(record);
      }),
      { numRuns: 150 },
    );
  });

  it("comes back after other fields were edited", () => {
    const { model } = agreementForm(["states", "parties.*.side", "term.phase"]);
    fc.assert(
      fc.property(anyAgreement, (record) => {
        const values = { ...toValues(model, record), title: "ชื่อใหม่" };
        expect(toRecord(model, values)).toEqual({ ...record, title: "ชื่อใหม่" });
      }),
      { numRuns: 50 },
    );
  });

  it("goes with its row when rows are moved or removed, and a new row has none of it", () => {
    const { model } = agreementForm(["parties.*.side", "parties.*.number"]);
    const party = (nameAsStated: string, side: number) =>
      ({ kind: "organization", organization: { nameAsStated }, role: "party", side }) as const;
    const values = toValues(model, { parties: [party("ก", 1), party("ข", 2), party("ค", 3)] });
    const [first, , third] = values.parties as readonly Values[];
    const moved = { ...values, parties: [third, first, newRow(model, "parties")] };
    expect(toRecord(model, moved)).toMatchObject({ parties: [party("ค", 3), party("ก", 1), {}] });
    expect(Object.keys(newRow(model, "parties") as Values)).not.toContain("side");
  });

  it("is not in an empty form, nor given to another variant", () => {
    const schema = z.object({
      visit: z.discriminatedUnion("at", [
        z.strictObject({ at: z.literal("home"), rooms: z.number(), note: z.string().optional() }),
        z.strictObject({ at: z.literal("school"), grade: z.string() }),
      ]),
    });
    const model = modelOf(schema, ["visit.rooms", "visit.note"]);
    expect(emptyValues(model)).toEqual({ visit: { at: "", grade: "" } });
    const values = toValues(model, { visit: { at: "home", rooms: 3, note: "ก" } });
    const visit = values.visit as Values;
    expect(toRecord(model, { visit: { ...visit, at: "school", grade: "ป.4" } })).toEqual({
      visit: { at: "school", grade: "ป.4" },
    });
    expect(toRecord(model, { visit: { ...visit, at: "home" } })).toEqual({
      visit: { at: "home", rooms: 3, note: "ก" },
    });
  });

  it("is kept to the letter: null, an empty text, an empty list", () => {
    const schema = z.object({
      a: z.string(),
      b: z.string().nullish(),
      c: z.string().optional(),
      d: z.array(z.string()).optional(),
    });
    const model = modelOf(schema, ["b", "c", "d"]);
    for (const record of [{ a: "x", b: null, c: "", d: [] }, { a: "x" }]) {
      expect(toRecord(model, toValues(model, record))).toEqual(record);
    }
  });

  it("is a copy, without keys that reach a prototype", () => {
    const model = modelOf(z.object({ a: z.string(), b: z.any() }), ["b"]);
    const given = { a: "x", b: { list: [1], ...(JSON.parse('{"__proto__":{"polluted":1}}') as object) } };
    const values = toValues(model, given);
    expect(values).toEqual({ a: "x", b: { list: [1] } });
    expect((values.b as Values).list).not.toBe(given.b.list);
  });
});

describe("an optional group of which only a part is asked for", () => {
  const venue = z.strictObject({ name: z.string(), room: z.string().optional(), open: z.boolean().optional() });
  const model = modelOf(z.object({ venue: venue.optional() }), ["venue.room"]);
  const values = toValues(model, { venue: { name: "ศาลากลาง", room: "409" } });

  it("goes as a whole when its required answers were emptied, for nobody could see what is left", () => {
    expect(toRecord(model, { venue: { ...(values.venue as Values), name: "" } })).toEqual({});
  });

  it("stays without answers when it needs none", () => {
    const loose = modelOf(
      z.object({ venue: z.strictObject({ name: z.string().optional(), room: z.string() }).optional() }),
      ["venue.room"],
    );
    expect(toRecord(loose, toValues(loose, { venue: { room: "409" } }))).toEqual({ venue: { room: "409" } });
  });

  it("stays for what a group inside it leaves out", () => {
    const inner = z.strictObject({ floor: z.string().optional(), room: z.string().optional() }).optional();
    const outer = modelOf(z.object({ venue: z.strictObject({ isOpen: z.boolean(), inner }).optional() }), [
      "venue.inner.room",
    ]);
    const record = { venue: { isOpen: false, inner: { room: "409" } } };
    expect(toRecord(outer, toValues(outer, record))).toEqual(record);
  });
});
