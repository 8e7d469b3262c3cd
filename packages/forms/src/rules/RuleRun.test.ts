import { describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { atWork, costForm } from "../../test/costForm.js";
import { defineForm } from "../model/index.js";
import { emptyValues, toRecord, toValues } from "../values/index.js";
import { applyRules } from "./applyRules.js";

const begun = (record: object = {}) => atWork(costForm.model, { title: "งาน", ...record });
const rows = [
  { price: 10, count: 2 },
  { price: 0.1, count: 3 },
];

describe("what is calculated", () => {
  it("is there from the beginning, row by row and of all rows", () => {
    const { values } = begun({ costs: rows });
    expect(values()).toMatchObject({ costs: [{ amount: 20 }, { amount: 0.3 }], total: 20.3, share: 10.15 });
  });

  it("follows a change in its own row, and what is made of it after it", () => {
    const form = begun({ costs: rows });
    const { values } = form.set(["costs", 1, "price"], 1);
    expect(values).toEqual([
      { path: ["costs", 1, "amount"], value: 3 },
      { path: ["total"], value: 23 },
      { path: ["share"], value: 11.5 },
    ]);
  });

  it("is empty where something it needs is, and skips it in a sum", () => {
    const form = begun({ costs: rows });
    form.set(["costs", 0, "price"], null);
    expect(form.values()).toMatchObject({ costs: [{ amount: null }, { amount: 0.3 }], total: 0.3 });
    form.set(["costs", 0, "price"], "สิบ");
    expect(form.values()).toMatchObject({ costs: [{ amount: null }, {}] });
  });

  it("cannot be changed by hand: it is made again", () => {
    const form = begun({ costs: rows });
    expect(form.run.stateAt(["total"]).mode).toBe("readOnly");
    form.set(["total"], 7);
    expect(form.values().total).toBe(20.3);
  });

  it("follows rows that are added, removed and moved", () => {
    const form = begun({ costs: rows });
    const [first, second] = form.values().costs as [object, object];
    form.rows(["costs"], [second, first], (position) => 1 - position);
    expect(form.values()).toMatchObject({ costs: [{ amount: 0.3 }, { amount: 20 }], total: 20.3 });
    form.rows(["costs"], [second, first, { price: 5, count: 1, amount: null, note: "" }], (position) => position);
    expect(form.values()).toMatchObject({ costs: [{}, {}, { amount: 5 }], total: 25.3 });
    form.rows(["costs"], [first], (position) => (position === 1 ? 0 : undefined));
    expect(form.values()).toMatchObject({ costs: [{ amount: 20 }], total: 20 });
  });

  it("leaves what was stated where it comes to nothing, and only that", () => {
    const form = begun({ total: 40, costs: [{ amount: 9 }, { price: 2, count: 3, amount: 7 }] });
    // Row by row: 9 was stated, 7 is reckoned anew; the total of the rows is known.
    expect(form.values()).toMatchObject({ costs: [{ amount: 9 }, { amount: 6 }], total: 15 });
    const stated = begun({ total: 40, note: "ก" });
    expect(stated.started.values).toEqual([]);
    expect(stated.values().total).toBe(40);
    expect(stated.run.stateAt(["total"]).mode).toBe("readOnly");
    expect(stated.run.statedAt(["total"])).toBe(40);
    expect(stated.run.calculated.map((path) => path.join("."))).toEqual(["share"]);
    stated.set(["total"], 7);
    expect(stated.values().total).toBe(40);
    stated.rows(["costs"], [{ price: 2, count: 3, amount: null, note: "" }]);
    expect(stated.values().total).toBe(6);
    stated.rows(["costs"], []);
    expect(stated.values().total).toBe(40);
  });

  it("goes with what was reckoned: that is nobody's statement", () => {
    const form = begun({ costs: rows, total: 1 });
    form.set(["costs", 0, "price"], null);
    form.set(["costs", 1, "price"], null);
    expect(form.values()).toMatchObject({ costs: [{ amount: null }, { amount: null }], total: null });
  });

  it("leaves what each row stated, wherever the row goes", () => {
    const form = begun({ costs: [{ amount: 1 }, { amount: 2 }] });
    const [first, second] = form.values().costs as [object, object];
    form.rows(["costs"], [second, first], (position) => 1 - position);
    form.set(["costs", 0, "note"], "ก");
    expect(form.values()).toMatchObject({ costs: [{ amount: 2 }, { amount: 1 }], total: 3 });
    form.rows(["costs"], [{ ...second, amount: 5 }]);
    expect(form.values()).toMatchObject({ costs: [{ amount: null }], total: null });
  });

  it("once is a proposal: it goes on until somebody writes another value", () => {
    const form = begun();
    expect(form.values().note).toBe("งาน ");
    form.set(["title"], "ใหม่");
    expect(form.values().note).toBe("ใหม่ ");
    form.set(["note"], "ของฉัน");
    form.set(["title"], "อีก");
    expect(form.values().note).toBe("ของฉัน");
    expect(form.run.stateAt(["note"]).mode).toBe("editable");
  });

  it("once leaves alone what the record says already", () => {
    const form = begun({ note: "ตามเอกสาร" });
    expect(form.started.values.map(({ path }) => path.join("."))).not.toContain("note");
    form.set(["title"], "ใหม่");
    expect(form.values().note).toBe("ตามเอกสาร");
  });
});

describe("what is not relevant", () => {
  it("is remembered in the form, reads as empty, and is left out of the record", () => {
    const form = begun({ kind: "other", other: "ละคร" });
    expect(form.run.stateAt(["other"])).toMatchObject({ display: "visible", required: true });
    form.set(["kind"], "meeting");
    expect(form.run.stateAt(["other"]).display).toBe("none");
    expect(form.values().other).toBe("ละคร");
    expect(toRecord(costForm.model, form.values(), form.run)).toEqual({
      title: "งาน",
      kind: "meeting",
      note: "งาน ",
    });
    form.set(["kind"], "other");
    expect(toRecord(costForm.model, form.values(), form.run)).toMatchObject({ other: "ละคร" });
  });

  it("may be kept in the record, and reaches all that is in a group", () => {
    const form = begun({ kind: "visit", place: { room: "ก" }, costs: [{ price: 200, count: 1 }] });
    expect(form.run.stateAt(["place", "room"]).display).toBe("visible");
    const { states } = form.set(["costs", 0, "price"], 1);
    expect(states).toEqual(expect.arrayContaining(["place", "place.room", "place.province"]));
    expect(form.run.stateAt(["place", "room"]).display).toBe("hidden");
    expect(toRecord(costForm.model, form.values(), form.run)).toMatchObject({ place: { room: "ก" } });
    // The proposal that reads it reads it as empty.
    expect(form.values().note).toBe("งาน ");
  });

  it("is not a group in which a choice that is stored as a number still has its default", () => {
    const grade = z.union([z.literal(1), z.literal(2)]).default(1);
    const { model } = defineForm({
      id: "t",
      version: 1,
      label: { th: "แบบทดสอบ", en: "Test form" },
      schema: z.object({ rating: z.object({ grade }), note: z.string().optional() }),
      rules: [{ kind: "relevant", field: "note", when: "answered(rating)" }],
    });
    const form = atWork(model);
    expect(form.values()).toMatchObject({ rating: { grade: "1" } });
    expect(form.run.stateAt(["note"]).display).toBe("none");
    form.set(["rating", "grade"], "2");
    expect(form.run.stateAt(["note"]).display).toBe("visible");
  });

  it("is also what belongs to a variant that is not chosen", () => {
    const rules = [{ kind: "required", field: "note", when: "answered(host.village)" }] as const;
    const { model } = costForm;
    const compiled = {
      ...model,
      rules: [
        {
          ...rules[0],
          id: "r",
          node: "note",
          template: "note",
          expression: { call: "answered", with: [{ field: "host.village" }] },
          reads: ["host.village", "host.kind"],
          rank: 0,
        } as const,
      ],
    };
    const form = atWork(compiled, { title: "", host: { kind: "village", village: "ก" } });
    expect(form.run.stateAt(["note"]).required).toBe(true);
    expect(form.set(["host", "kind"], "office").states).toEqual(["note"]);
    expect(form.run.stateAt(["note"]).required).toBe(false);
  });
});

describe("the state of a field", () => {
  it("is the same object until something about it changes", () => {
    const form = begun({ kind: "other" });
    const before = form.run.stateAt(["other"]);
    form.set(["title"], "x");
    expect(form.run.stateAt(["other"])).toBe(before);
    expect(form.set(["kind"], "visit").states).toContain("other");
  });

  it("is read-only with all that is in it, where a rule says so", () => {
    const form = begun({ costs: rows });
    expect(form.run.stateAt(["costs", 0, "price"]).mode).toBe("editable");
    expect(form.set(["approved"], true).states).toEqual(expect.arrayContaining(["costs", "costs.0", "costs.0.price"]));
    expect(form.run.stateAt(["costs", 0, "price"]).mode).toBe("readOnly");
  });

  it("says which options are offered, and what a source is asked within", () => {
    const form = begun();
    expect(form.run.stateAt(["kind"]).offered).toEqual(["meeting", "other"]);
    expect(form.set(["approved"], true).states).toContain("kind");
    expect(form.run.stateAt(["kind"]).offered).toBeUndefined();
    expect(form.run.stateAt(["place", "room"]).within).toBeUndefined();
    form.set(["kind"], "visit");
    form.rows(["costs"], [{ price: 101, count: 1, amount: null, note: "" }]);
    form.set(["place", "province"], "56");
    expect(form.run.stateAt(["place", "room"]).within).toBe("56");
  });
});

describe("what day it is", () => {
  it("is looked up by the first rule that asks, and by no other", () => {
    const clock = vi.spyOn(Date, "now");
    applyRules(costForm.model, toValues(costForm.model, { title: "งาน", costs: rows }));
    expect(clock).not.toHaveBeenCalled();
    const { model } = defineForm({
      id: "visit",
      version: 1,
      label: { th: "เยี่ยมบ้าน", en: "Visit" },
      schema: z.object({ on: z.iso.date().optional(), note: z.string().optional() }),
      rules: [{ kind: "required", field: "note", when: "on < today()" }],
    });
    const { run } = applyRules(model, { ...emptyValues(model), on: "2020-01-01" });
    expect(run.stateAt(["note"]).required).toBe(true);
    expect(clock).toHaveBeenCalledTimes(1);
    clock.mockRestore();
  });
});

describe("what the rules say", () => {
  const said = (form: ReturnType<typeof begun>) =>
    form.run.issues().map(({ path, code, severity }) => `${path.join(".")} ${code} ${severity}`);

  it("is that a required answer is missing, as the schema would say it", () => {
    const form = begun({ kind: "other" });
    expect(said(form)).toEqual(["other required issue"]);
    form.set(["other"], "ละคร");
    expect(said(form)).toEqual([]);
  });

  it("is a constraint that does not hold, with its message, once its field is answered", () => {
    const form = begun({ start: "2026-02-01" });
    expect(said(form)).toEqual([]);
    form.set(["end"], "2026-01-01");
    expect(form.run.issues()).toMatchObject([
      {
        path: ["end"],
        code: "rule",
        params: { rule: "constraint:end", message: { en: "The end is before the start" } },
      },
    ]);
    form.set(["end"], "2026-03-01");
    expect(said(form)).toEqual([]);
  });

  it("is nothing while that which a field is put in order with is empty", () => {
    expect(said(begun({ end: "2026-01-01" }))).toEqual([]);
  });

  it("is advice for a warning", () => {
    expect(said(begun({ costs: [{ price: 5000, count: 1 }] }))).toEqual(["total large advice"]);
  });

  it("is that an answer is not offered any more", () => {
    const form = begun({ approved: true, kind: "visit" });
    expect(said(form)).toEqual([]);
    form.set(["approved"], false);
    expect(said(form)).toEqual(["kind not-an-option issue"]);
  });

  it("is not said of what is not asked for", () => {
    const form = begun({ kind: "other" });
    form.set(["kind"], "meeting");
    expect(said(form)).toEqual([]);
  });
});

describe("the cost of a change", () => {
  it("is the rules that read it, and those that read what they changed", () => {
    const form = begun({ costs: rows });
    expect(form.cost(() => form.set(["title"], "ก"))).toBe(1);
    // The amount of the row, the total, the share, and whether the place is relevant: not the other row.
    expect(form.cost(() => form.set(["costs", 1, "count"], 4))).toBe(4);
    // The amount comes out as it was, so nothing follows.
    expect(form.cost(() => form.set(["costs", 1, "count"], 4))).toBe(1);
    expect(form.cost(() => form.set(["costs", 1, "note"], "ก"))).toBe(0);
    expect(form.cost(() => form.set(["start"], "2026-01-01"))).toBe(0);
  });

  it("of saying what is wrong is that of the constraints concerned", () => {
    const form = begun({ start: "2026-02-01", end: "2026-01-01", costs: rows });
    expect(form.cost(() => form.run.issues())).toBe(2);
    expect(form.cost(() => form.run.issues())).toBe(0);
    form.set(["start"], "2026-01-01");
    expect(form.cost(() => form.run.issues())).toBe(1);
  });
});
