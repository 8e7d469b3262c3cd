import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AnyEdit, anyEdits, applied } from "../../test/anyDesign.js";
import { templatesOf } from "./fieldTree.js";
import {
  addField,
  addPart,
  addRule,
  changeField,
  type DesignField,
  designLimits,
  duplicateField,
  edited,
  emptyDesign,
  type FormDesign,
  fieldOfDesign,
  historyOf,
  indentField,
  moveField,
  newField,
  outdentField,
  placesIn,
  readDesign,
  redone,
  removeField,
  shiftField,
  undone,
  writeDesign,
} from "./index.js";

const start = emptyDesign("visit", { th: "การลงพื้นที่", en: "Visit" });
const ids = (design: FormDesign) => placesIn(design).map(({ field }) => field.id);
const said = (field: DesignField | undefined) =>
  field && { ...field, fields: undefined, section: undefined, step: undefined };

function withFields(...kinds: readonly DesignField["kind"][]): FormDesign {
  return kinds.reduce((design, kind) => addField(design, newField(design, kind)), start);
}

describe("editing a design", () => {
  it("adds fields one after the other, each with an id and a key of its own", () => {
    const design = withFields("text", "text", "group");
    expect(design.fields.map(({ id, key }) => [id, key])).toEqual([
      ["f1", "text"],
      ["f2", "text2"],
      ["f3", "group"],
    ]);
  });

  it("moves a field up, down, into the group before it and out again", () => {
    const design = withFields("group", "text", "number");
    expect(shiftField(design, "f3", -1).fields.map(({ id }) => id)).toEqual(["f1", "f3", "f2"]);
    const inside = indentField(design, "f2");
    expect(fieldOfDesign(inside, "f1")?.fields?.map(({ id }) => id)).toEqual(["f2"]);
    expect(ids(outdentField(inside, "f2"))).toEqual(["f1", "f2", "f3"]);
    expect(outdentField(inside, "f2")).toEqual(design);
  });

  it("does not put a group into itself, nor fields deeper than a person can follow", () => {
    let design = withFields("group");
    expect(moveField(design, "f1", { into: "f1" })).toBe(design);
    for (let depth = 1; depth < 10; depth += 1)
      design = addField(design, newField(design, "group"), { into: `f${depth}` });
    expect(placesIn(design).length).toBe(designLimits.depth);
  });

  it("gives the same design back when there is nothing to do", () => {
    const design = withFields("text");
    for (const after of [
      removeField(design, "f9"),
      shiftField(design, "f1", 1),
      indentField(design, "f1"),
      outdentField(design, "f1"),
      changeField(design, "f9", { required: true }),
      addField(design, newField(start, "text")),
      addRule(design, { kind: "required", field: "f9", expression: { value: true } }),
    ]) {
      expect(after).toBe(design);
    }
  });

  it("keeps the rules of a field that moves, is renamed, or is read by others", () => {
    const design = addRule(withFields("list", "number", "text"), {
      kind: "relevant",
      field: "f3",
      expression: { call: "answered", with: [{ field: "f2" }] },
    });
    const moved = changeField(indentField(design, "f2"), "f2", { key: "amount" });
    expect(moved.rules).toEqual(design.rules);
    expect(templatesOf(moved).get("f2")).toBe("list.*.amount");
    expect(removeField(design, "f3").rules).toEqual([]);
    expect(removeField(design, "f2").rules).toEqual(design.rules);
  });

  it("gives the id of a field that was deleted to no other as long as a rule reads it", () => {
    const reading = addRule(withFields("text", "number"), {
      kind: "relevant",
      field: "f1",
      expression: { call: "answered", with: [{ field: "f2.iso" }] },
    });
    const without = removeField(reading, "f2");
    expect(newField(without, "text").id).toBe("f3");
    expect(ids(duplicateField(without, "f1"))).toEqual(["f1", "f3"]);
    const named = { ...start, fields: withFields("text").fields.map((field) => ({ ...field, section: "s1" })) };
    expect(addPart(named, "sections", { label: start.label }).sections.map(({ id }) => id)).toEqual(["s2"]);
  });

  it("never loses or doubles a field, whatever is done", () => {
    fc.assert(
      fc.property(anyEdits, (edits) => {
        let design: FormDesign = start;
        for (const edit of edits) {
          const before = ids(design);
          const after = applied(design, edit);
          const now = ids(after);
          expect(new Set(now).size, JSON.stringify(edit)).toBe(now.length);
          if (!mayRemove(edit)) expect(before.filter((id) => !now.includes(id))).toEqual([]);
          if (isMove(edit)) {
            expect([...now].sort()).toEqual([...before].sort());
            for (const id of now) expect(said(fieldOfDesign(after, id))).toEqual(said(fieldOfDesign(design, id)));
          }
          expect(after.fields.every((field) => levels(field) <= designLimits.depth)).toBe(true);
          design = after;
        }
      }),
      { numRuns: 300 },
    );
  });

  it("undoes and redoes exactly", () => {
    fc.assert(
      fc.property(anyEdits, (edits) => {
        let history = historyOf(start);
        const seen = [start];
        for (const edit of edits) {
          history = edited(history, applied(history.now, edit));
          if (history.now !== seen.at(-1)) seen.push(history.now);
        }
        for (const design of [...seen].reverse()) {
          expect(history.now).toBe(design);
          history = undone(history);
        }
        for (const design of seen) {
          expect(history.now).toBe(design);
          history = redone(history);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("undoes the letters of one word at once, and remembers no more than a hundred steps", () => {
    let history = historyOf(withFields("text"));
    for (const th of ["ช", "ชื", "ชื่", "ชื่อ"]) {
      history = edited(history, changeField(history.now, "f1", { label: { th, en: "" } }), "f1 label");
    }
    expect(fieldOfDesign(undone(history).now, "f1")?.label.th).toBe("");
    for (let count = 0; count < 300; count += 1) {
      history = edited(history, changeField(history.now, "f1", { example: String(count) }));
    }
    expect(history.past.length).toBe(100);
  });

  it("is written as JSON and read again, the same", () => {
    fc.assert(
      fc.property(anyEdits, (edits) => {
        const design = edits.reduce(applied, start);
        expect(readDesign(writeDesign(design))).toEqual({ ok: true, design });
      }),
      { numRuns: 100 },
    );
  });
});

const isMove = ({ what }: AnyEdit) => what <= 4;
const mayRemove = ({ what }: AnyEdit) => what === 5;
const levels = ({ fields = [] }: DesignField): number => 1 + Math.max(0, ...fields.map(levels));
