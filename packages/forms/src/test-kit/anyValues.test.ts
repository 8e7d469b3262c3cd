import { agreement, agreementSections } from "@saan/schema/agreement";
import { read } from "@saan/schema/read";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { anySchemaAndRecord } from "../../test/anySchema.js";
import { partnerForm } from "../../test/partnerForm.js";
import { defineForm, type FormModel, type FormNode, fieldsOf, rowOf, valueAt } from "../model/index.js";
import { readForm } from "../rules/index.js";
import { readSubmission } from "../submission/index.js";
import { isAnswered, sameValue, toRecord, toValues } from "../values/index.js";
import { anyValues } from "./index.js";

const label = { th: "ทดสอบ", en: "Test" };
const seeds = fc.integer({ min: 0, max: 2 ** 31 });
const anyForm = anySchemaAndRecord.map(({ schema }) => defineForm({ id: "t", version: 1, schema, label }));

describe("any values of a form", () => {
  it("are the same for the same seed, and others for another", () => {
    const { model } = partnerForm;
    expect(sameValue(anyValues(model, 7, { files: false }), anyValues(model, 7, { files: false }))).toBe(true);
    expect(sameValue(anyValues(model, 7), anyValues(model, 8))).toBe(false);
  });

  it("are what a form of any schema holds, odd ones too", () => {
    fc.assert(
      fc.property(anyForm, seeds, fc.boolean(), (form, seed, odd) => {
        const values = anyValues(form.model, seed, { odd });
        expect(toValues(form.model, values)).toEqual(values);
        expect(() => toRecord(form.model, values)).not.toThrow();
        expect(readSubmission(form, values)).toHaveProperty("ok");
      }),
      { numRuns: 300 },
    );
  });

  it("answer every field when all are wished for", () => {
    fc.assert(
      fc.property(anyForm, seeds, ({ model }, seed) => {
        expect(unanswered(model, anyValues(model, seed, { answered: "all" }))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("are within all limits the model tells of", () => {
    const kinds = z.enum(["a", "b", "c"]);
    const form = defineForm({
      id: "limits",
      version: 1,
      label,
      schema: z.object({
        short: z.string().min(3).max(4),
        mail: z.email(),
        page: z.url(),
        opens: z.iso.time(),
        call: z.e164(),
        long: z.string().min(80).optional(),
        small: z.int().min(3).max(4),
        below: z.number().max(-2),
        share: z.number().min(0).max(1),
        some: z.array(kinds).min(2).max(2),
        rows: z.array(z.object({ kind: kinds, on: z.iso.date().optional() })).min(4),
        few: z.array(z.string().min(1)).max(1).optional(),
        after: z.date().min(new Date("2031-01-01")),
        before: z.date().max(new Date("1999-12-31")).optional(),
        host: z.discriminatedUnion("kind", [
          z.object({ kind: z.literal("area"), area: z.string().min(1) }),
          z.object({ kind: z.literal("post"), people: z.int().min(1) }),
        ]),
        scores: z.record(z.string(), z.number().min(5)),
      }),
    });
    for (const answered of ["some", "all"] as const) {
      for (let seed = 0; seed < 100; seed += 1) {
        expect(readForm(form, anyValues(form.model, seed, { answered })).issues).toEqual([]);
      }
    }
    for (let seed = 0; seed < 100; seed += 1) {
      expect(readForm(partnerForm, anyValues(partnerForm.model, seed)).issues).toEqual([]);
    }
  });

  it("choose every alternative in its turn, and fill a row of each", () => {
    const host = z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("area"), area: z.string() }),
      z.object({ kind: z.literal("post"), post: z.string() }),
    ]);
    const { model } = defineForm({ id: "t", version: 1, label, schema: z.object({ host, hosts: z.array(host) }) });
    const [one, other] = [1, 2].map((seed) => anyValues(model, seed, { answered: "all" }));
    expect(new Set([valueAt(one?.host, "kind"), valueAt(other?.host, "kind")])).toEqual(new Set(["area", "post"]));
    expect((one?.hosts as readonly object[] | undefined)?.map((row) => valueAt(row, "kind"))).toEqual(["area", "post"]);
    expect(one?.host).toMatchObject({ area: expect.stringMatching(/./), post: expect.stringMatching(/./) });
  });

  it("hold what is given for references", () => {
    const { model } = defineForm({ id: "agreement", version: 1, record: agreement, sections: agreementSections });
    const provinces = [{ code: "560110", level: "subdistrict", nameAsStated: "แม่กา" }];
    const values = anyValues(model, 3, { answered: "all", references: { provinces } });
    expect(values.province).toEqual(provinces[0]);
    expect(read(agreement, toRecord(model, values)).issues.length).toBeLessThan(100);
  });
});

/** Ids of the fields in which nothing was entered. */
function unanswered(model: FormModel, values: unknown): readonly string[] {
  return look(model.nodes[""] as FormNode, values);

  function look(node: FormNode, value: unknown): readonly string[] {
    if (node.kind === "unsupported" || node.kind === "kept" || node.kind === "boolean") return [];
    // One in another is asked for some times, not for ever.
    if (node.optionalGroup && value === null) return [];
    const row = rowOf(model, node);
    if (row) {
      const rows = value as readonly unknown[];
      const isInItself = row.id !== `${node.id}.*`;
      return rows.length > 0 || isInItself || node.id.split("*").length > 2
        ? rows.flatMap((one) => look(row, one))
        : [node.id];
    }
    if (node.kind === "group" || node.kind === "variant" || node.kind === "tuple") {
      return fieldsOf(model, node, value).flatMap((field) =>
        look(field, valueAt(value, node.kind === "tuple" ? Number(field.key) : field.key)),
      );
    }
    return isAnswered(model, { ...node, default: undefined }, value) ? [] : [node.id];
  }
}
