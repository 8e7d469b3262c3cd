import { agreement, agreementSections } from "@saan/schema/agreement";
import { field } from "@saan/schema/field";
import type { RecordDefinition } from "@saan/schema/read";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { defineForm, type FieldChoice, type FormModel, nearestNode, nodeAt, SaanError } from "./index.js";

// As a caller without types would give it.
const anyAgreement = agreement as RecordDefinition<unknown>;
const formOf = (choice: FieldChoice<unknown>) =>
  defineForm({ id: "agreement", version: 1, record: anyAgreement, sections: agreementSections, ...choice }).model;

function asked(model: FormModel): readonly string[] {
  return Object.values(model.nodes).flatMap(({ id, kind }) => (kind === "kept" || id === "" ? [] : [id]));
}

describe("a form that leaves fields out", () => {
  it("asks for all but those, and for nothing in them", () => {
    const model = formOf({ without: ["provenance", "term.phase", "parties.*.side"] });
    const everything = asked(formOf({}));
    const left = everything.filter((id) => !asked(model).includes(id));
    expect(left.every((id) => /^(provenance|term\.phase|parties\.\*\.side)(\.|$)/.test(id))).toBe(true);
    expect(left).toContain("provenance.statements.*.note");
    expect(model.nodes.term?.children).toEqual(["term.startsOnSigning", "term.start", "term.end", "term.asStated"]);
    expect(model.nodes.term?.kept).toEqual(["term.phase"]);
  });

  it("asks only for those named, what holds them, and what tells their variants apart", () => {
    const model = formOf({ only: ["term.end", "parties.*.organization", "title"] });
    expect([...asked(model)].sort()).toEqual([
      "parties",
      "parties.*",
      "parties.*.kind",
      "parties.*.organization",
      "parties.*.organization@association",
      "term",
      "term.end",
      "title",
    ]);
  });

  it("leaves out of what is named", () => {
    const model = formOf({ only: ["scopeIssues", "parties.*.kind"], without: ["scopeIssues.*.number"] });
    expect(asked(model)).toEqual([
      "parties",
      "parties.*",
      "parties.*.kind",
      "scopeIssues",
      "scopeIssues.*",
      "scopeIssues.*.text",
    ]);
  });

  it("shows no section that is left empty", () => {
    const model = formOf({ only: ["title", "signing"] });
    expect(model.sections.map(({ id }) => id)).toEqual(["agreement", "term"]);
  });

  it("still knows what is left out by name, where nobody looks for it first", () => {
    const model = formOf({ without: ["signatories", "parties.*.side"] });
    expect(nodeAt(model, ["signatories"])).toMatchObject({ kind: "kept", label: { th: "ผู้ลงนาม", en: "Signatories" } });
    expect(nodeAt(model, ["parties", 0, "side"], { parties: [{ kind: "area" }] })?.kind).toBe("kept");
    expect(nearestNode(model, ["signatories", 2, "post"])).toMatchObject({ path: ["signatories"] });
    expect(nodeAt(model, ["signatories", 2])).toBeUndefined();
  });

  it("gives the fields of a variant that is left out whole", () => {
    const visit = z.discriminatedUnion("at", [
      z.object({ at: z.literal("home"), rooms: z.number().optional() }),
      z.object({ at: z.literal("school"), grade: z.string(), rooms: z.number().optional() }),
    ]);
    const label = { th: "การเยี่ยม", en: "Visit" };
    const { model } = defineForm({ id: "v", version: 1, schema: z.object({ visit }), label, without: ["visit.rooms"] });
    expect(model.nodes.visit?.variants).toMatchObject([
      { code: "home", children: [], kept: ["visit.rooms"] },
      { code: "school", children: ["visit.grade"], kept: ["visit.rooms"] },
    ]);
  });

  it.each([
    ["a field that there is not", { without: ["tilte"] }],
    ["a field that there is not, to be asked for", { only: ["title", "term.ned"] }],
    ["a part of a date", { without: ["term.end.iso"] }],
    ["a part of a reference", { only: ["parties.*.area.code"] }],
    ["a row by its number", { without: ["parties.0.side"] }],
    ["what tells variants apart", { without: ["parties.*.kind"] }],
    ["a field both asked for and left out with another", { only: ["term.end"], without: ["term"] }],
  ])("is a developer's mistake when it names %s", (_, choice) => {
    expect(() => formOf(choice)).toThrow(SaanError);
  });

  it("may name a field beside the group that holds it", () => {
    expect(formOf({ without: ["term.phase.label", "term.phase"] }).nodes.term?.kept).toEqual(["term.phase"]);
  });
});

describe("the place of a field", () => {
  const words = (en: string) => ({ label: { th: "ช่อง", en }, privacy: "public" }) as const;
  const text = (en: string, order?: number, section?: string) =>
    field(z.string(), { ...words(en), ...(order !== undefined && { order }), ...(section && { section }) });
  const label = { th: "แบบทดสอบ", en: "Test form" };
  const childrenOf = (schema: z.ZodType, sections: readonly string[] = []) =>
    defineForm({ id: "t", version: 1, schema, label, sections: sections.map((id) => ({ id, label })) }).model.nodes[""]
      ?.children;

  it("is first, from the smallest, for those that have one, and as written for the others", () => {
    const schema = z.object({ a: text("A"), b: text("B", 2), c: text("C"), d: text("D", 1), e: text("E", 2) });
    expect(childrenOf(schema)).toEqual(["d", "b", "e", "a", "c"]);
  });

  it("is inside its section", () => {
    const schema = z.object({
      a: text("A", undefined, "one"),
      b: text("B", 1, "two"),
      c: text("C", 1, "one"),
    });
    expect(childrenOf(schema, ["one", "two"])).toEqual(["c", "a", "b"]);
  });

  it("counts in a group and in a variant too", () => {
    const inner = { a: text("A"), b: text("B", 1) };
    const schema = z.object({
      group: z.object(inner),
      variant: z.discriminatedUnion("kind", [z.object({ kind: z.literal("x"), ...inner })]),
    });
    const { nodes } = defineForm({ id: "t", version: 1, schema, label }).model;
    expect(nodes.group?.children).toEqual(["group.b", "group.a"]);
    expect(nodes.variant?.variants?.[0]?.children).toEqual(["variant.b", "variant.a"]);
  });
});
