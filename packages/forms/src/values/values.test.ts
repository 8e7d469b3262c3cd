import { agreement, agreementSections } from "@saan/schema/agreement";
import { datePrecisions, partialIsoDate, statedDate as statedDateSchema } from "@saan/schema/field";
import { read } from "@saan/schema/read";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { anyAgreement } from "../../test/anyAgreement.js";
import { defineForm, SaanError } from "../model/index.js";
import { emptyValues, isAnswered, newRow, sameValue, toRecord, toValues, type Values } from "./index.js";

const form = defineForm({ id: "agreement", version: 1, record: agreement, sections: agreementSections });

function modelOf(schema: z.ZodType) {
  return defineForm({ id: "t", version: 1, schema, label: { th: "ทดสอบ", en: "Test" } }).model;
}

describe("a record in a form and back", () => {
  it("is the same record", () => {
    fc.assert(
      fc.property(anyAgreement, (generated) => {
        expect(toRecord(form.model, toValues(form.model, generated))).toEqual(generated);
      }),
      { numRuns: 300 },
    );
  });

  it("is the same values, the second time round", () => {
    fc.assert(
      fc.property(anyAgreement, (generated) => {
        const values = toValues(form.model, generated);
        expect(toValues(form.model, toRecord(form.model, values))).toEqual(values);
      }),
    );
  });

  it("is neither changed nor shared", () => {
    const frozen = Object.freeze({
      area: Object.freeze({ code: "56", nameAsStated: "พะเยา" }),
      tags: Object.freeze(["ก"]),
    });
    const model = modelOf(
      z.object({ area: z.object({ code: z.string(), nameAsStated: z.string() }), tags: z.array(z.string()) }),
    );
    const values = toValues(model, frozen);
    expect(values).toEqual(frozen);
    expect(values.area).not.toBe(frozen.area);
    expect(values.tags).not.toBe(frozen.tags);
  });

  it("hands on a name that was typed and not chosen, so that reading it says so", () => {
    const typed = { ...emptyValues(form.model), province: "พะเยาา" };
    expect(toValues(form.model, typed).province).toBe("พะเยาา");
    const { issues } = read(agreement, toRecord(form.model, typed));
    expect(issues).toContainEqual(expect.objectContaining({ path: ["province"], code: "wrong-type" }));
  });

  it("keeps a nullable answer null, an unsupported one untouched, and what an open object was given besides", () => {
    const model = modelOf(z.looseObject({ note: z.string().nullable(), when: z.date(), flag: z.boolean().optional() }));
    const when = new Date(0);
    for (const given of [
      { note: null, when, extra: { a: 1 } },
      { note: "x", when, flag: false },
      { note: "x", when, flag: true },
    ]) {
      expect(toRecord(model, toValues(model, given))).toEqual(given);
    }
  });
});

describe("an untouched form", () => {
  it("has a value for every field and no undefined", () => {
    const values = emptyValues(form.model);
    expect(values).toMatchObject({
      title: "",
      titleIsDescriptive: null,
      supporters: [],
      province: null,
      parties: [],
    });
    expect(JSON.parse(JSON.stringify(values))).toEqual(values);
  });

  it("makes no record of optional groups, so that only required fields are asked for", () => {
    const reading = read(agreement, toRecord(form.model, emptyValues(form.model)));
    expect(reading.issues.map(({ path }) => path.join("."))).toEqual(["title", "kind", "parties"]);
  });

  it("begins at the schema's defaults, which do not make an optional group look answered", () => {
    const model = modelOf(
      z.object({
        zip: z.string().default("56000"),
        visit: z.object({ at: z.enum(["a", "b"]).default("a"), n: z.number() }).optional(),
      }),
    );
    const values = emptyValues(model);
    expect(values).toEqual({ zip: "56000", visit: { at: "a", n: null } });
    expect(toRecord(model, values)).toEqual({ zip: "56000" });
    expect(toRecord(model, { ...values, visit: { at: "a", n: 3 } })).toEqual({
      zip: "56000",
      visit: { at: "a", n: 3 },
    });
  });
});

describe("values on their way to a record", () => {
  const party = {
    kind: "area",
    area: { level: "province", nameAsStated: "พะเยา" },
    organization: { nameAsStated: "สสส." },
    role: "party",
  };

  it("hold every variant's answers, and give only the chosen one's", () => {
    const values = { ...emptyValues(form.model), parties: [party] };
    expect(toRecord(form.model, values)).toMatchObject({
      parties: [{ kind: "area", area: { level: "province", nameAsStated: "พะเยา" }, role: "party" }],
    });
    const switched = { ...values, parties: [{ ...party, kind: "organization" }] };
    expect(toRecord(form.model, switched)).toMatchObject({
      parties: [{ kind: "organization", organization: { nameAsStated: "สสส." }, role: "party" }],
    });
  });

  it("never lose a row, so that issues stay at the row they are about", () => {
    const model = modelOf(z.object({ tags: z.array(z.string()), people: z.array(z.object({ name: z.string() })) }));
    const values = { tags: ["ก", "", "ค"], people: [newRow(model, "people"), { name: "ข" }] };
    expect(toRecord(model, values)).toEqual({ tags: ["ก", null, "ค"], people: [{}, { name: "ข" }] });
    const reading = read(z.object({ tags: z.array(z.string()) }), toRecord(model, values));
    expect(reading.issues).toMatchObject([{ path: ["tags", 1], code: "required" }]);
  });

  it("let typed text through, for the reading to say what is wrong with it", () => {
    const values = {
      ...emptyValues(form.model),
      term: { phase: { number: "สิบกว่า", label: "" } },
      signing: { date: { asStated: "เร็ว ๆ นี้" }, place: "" },
    };
    const reading = read(agreement, toRecord(form.model, values));
    expect(reading.issues).toContainEqual(
      expect.objectContaining({ path: ["term", "phase", "number"], code: "not-a-number" }),
    );
    expect(reading.issues).toContainEqual(
      expect.objectContaining({ path: ["signing", "date"], code: "unreadable-date" }),
    );
  });

  it("keep the kind of a year, and count another kind as another answer", () => {
    const model = modelOf(z.object({ end: statedDateSchema.optional() }));
    const fiscal = { asStated: "ปี 2567", iso: "2024", precision: "year", yearKind: "fiscal" };
    expect(toRecord(model, toValues(model, { end: fiscal }))).toEqual({ end: fiscal });
    expect(sameValue({ end: fiscal }, { end: { ...fiscal, yearKind: "unspecified" } })).toBe(false);
    const { yearKind, ...older } = fiscal;
    expect(toRecord(model, toValues(model, { end: older }))).toEqual({ end: older });
  });

  it("leave the kind of a year out where the schema has no place for it, so that the date is not refused", () => {
    const shape = { asStated: z.string(), iso: partialIsoDate, precision: datePrecisions.schema };
    const schema = z.object({ end: z.strictObject(shape), review: z.looseObject(shape) });
    const stated = { asStated: "ปี 2567", iso: "2024", precision: "year" };
    const kept = { ...stated, yearKind: "unspecified" };
    const record = toRecord(modelOf(schema), { end: kept, review: kept });
    expect(record).toEqual({ end: stated, review: kept });
    expect(read(schema, record).ok).toBe(true);
  });

  it("ignore what another variant left in a place of another kind", () => {
    const model = modelOf(
      z.discriminatedUnion("kind", [
        z.object({ kind: z.literal("text"), value: z.object({ th: z.string() }) }),
        z.object({ kind: z.literal("count"), value: z.number() }),
      ]),
    );
    expect(toRecord(model, { kind: "count", value: { th: "ก" } })).toEqual({ kind: "count" });
  });

  it("survive values of any shape", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom("title", "parties", "term", "signing", "province"), fc.jsonValue()),
        (junk) => {
          expect(() => read(agreement, toRecord(form.model, junk as Values))).not.toThrow();
          expect(() => toValues(form.model, junk)).not.toThrow();
        },
      ),
    );
  });
});

describe("rows and answers", () => {
  it("make a row with all fields of all variants empty", () => {
    expect(newRow(form.model, "parties")).toEqual({
      kind: "",
      organization: null,
      role: "",
      side: null,
      number: null,
      area: null,
      members: [],
      post: { post: "", acting: { kind: "", ownPost: "" }, alsoHolds: [], organization: null, holder: null },
    });
    expect(newRow(form.model, "scopeIssues")).toEqual({ number: null, text: "" });
  });

  it("refuse a row of something that is no list", () => {
    expect(() => newRow(form.model, "title")).toThrow(SaanError);
    expect(() => newRow(form.model, "toString")).toThrow(SaanError);
  });

  it("tell whether anything was entered", () => {
    const term = form.model.nodes.term;
    if (!term) throw new Error("the agreement has a term");
    const empty = emptyValues(form.model).term as Values;
    expect(isAnswered(form.model, term, empty)).toBe(false);
    expect(isAnswered(form.model, term, { ...empty, startsOnSigning: true })).toBe(true);
    expect(isAnswered(form.model, term, { ...empty, phase: { number: 0, label: "" } })).toBe(true);
  });
});
