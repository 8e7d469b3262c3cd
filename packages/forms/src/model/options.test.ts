import { agreement, agreementSections } from "@saan/schema/agreement";
import { field } from "@saan/schema/field";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { accessAt, defineForm, SaanError, undescribed } from "./index.js";

const label = { th: "แบบทดสอบ", en: "Test form" };
const words = (en: string) => ({ th: "ช่อง", en });
const plain = z.object({
  name: z.string(),
  level: z.enum(["low", "high"]),
  tags: z.array(z.enum(["a", "b"])),
  rows: z.array(z.object({ price: z.number(), note: z.string() })),
});

describe("what a form says of fields that nobody described", () => {
  const { model } = defineForm({
    id: "t",
    version: 1,
    schema: plain,
    label,
    sections: [{ id: "one", label }],
    fields: {
      name: { label: words("Name"), hint: words("As written"), widget: "multiline", section: "one", privacy: "public" },
      level: { label: words("Level"), options: { low: words("Low"), high: words("High") } },
      tags: { options: { a: words("A!"), b: words("B!") } },
      rows: { rowLabel: words("Purchase") },
      "rows.*.price": { unit: { th: "บาท", en: "baht" } },
    },
  });

  it("is in its nodes", () => {
    expect(model.nodes.name).toMatchObject({
      kind: "multiline",
      label: words("Name"),
      hint: words("As written"),
      section: "one",
      privacy: "public",
    });
    expect(model.nodes.level?.options).toEqual([
      { code: "low", label: words("Low") },
      { code: "high", label: words("High") },
    ]);
    expect(model.nodes.tags?.options).toMatchObject([{ label: words("A!") }, { label: words("B!") }]);
    expect(model.nodes["rows.*"]?.label).toEqual(words("Purchase"));
    expect(model.nodes["rows.*.price"]?.unit?.en).toBe("baht");
    expect(model.sections.map(({ id }) => id)).toEqual(["one"]);
    expect(undescribed(model)).not.toContain("name");
    expect(undescribed(model)).toContain("rows.*.note");
  });

  it("replaces what the schema says, for every variant", () => {
    const named = defineForm({
      id: "a",
      version: 1,
      record: agreement,
      fields: {
        title: { label: words("Title here") },
        "parties.*.role": { hint: words("Its part") },
        "parties.*.kind": { options: { area: words("A place") } },
      },
    }).model;
    expect(named.nodes.title).toMatchObject({ label: words("Title here"), privacy: "public" });
    expect(named.nodes["parties.*.role"]?.hint).toEqual(words("Its part"));
    expect(named.nodes["parties.*.kind"]?.options).toContainEqual({ code: "area", label: words("A place") });
    // Of the other codes the schema's words stay.
    const described = defineForm({ id: "a", version: 1, record: agreement }).model.nodes["parties.*.kind"]?.options;
    const others = (options: typeof described) => options?.filter(({ code }) => code !== "area");
    expect(others(named.nodes["parties.*.kind"]?.options)).toEqual(others(described));
  });

  it("is a developer's mistake where there is no such field", () => {
    const fields = { "rows.*.prize": { label } } as Record<string, object>;
    expect(() => defineForm({ id: "t", version: 1, schema: plain as z.ZodType<unknown>, label, fields })).toThrow(
      /no field "rows\.\*\.prize"/,
    );
  });
});

describe("the steps of a form", () => {
  const step = (id: string, rest: object) => ({ id, label: words(id), ...rest });

  it("hold every top-level field once, in form order: by name, by section, and the rest in the last", () => {
    const { model } = defineForm({
      id: "a",
      version: 1,
      record: agreement,
      sections: agreementSections,
      steps: [
        step("who", { sections: ["parties"], fields: ["title"] }),
        step("what", { sections: ["agreement"] }),
        step("rest", {}),
      ],
    });
    const [who, what, rest] = model.steps ?? [];
    expect(who?.fields[0]).toBe("title");
    expect(who?.fields).toContain("parties");
    expect(what?.fields).not.toContain("title");
    expect(rest?.fields).toContain("term");
    const all = model.steps?.flatMap(({ fields }) => fields) ?? [];
    expect([...all].sort()).toEqual([...(model.nodes[""]?.children ?? [])].sort());
    expect(new Set(all).size).toBe(all.length);
    expect(who?.sections).toEqual(["agreement", "parties"]);
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });

  it("hold the fields of all variants of a form that is one", () => {
    const schema = z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("a"), one: z.string() }),
      z.object({ kind: z.literal("b"), two: z.string() }),
    ]);
    const steps = [step("kind", { fields: ["kind"] }), step("rest", {})];
    expect(defineForm({ id: "t", version: 1, schema, label, steps: steps as never }).model.steps).toMatchObject([
      { fields: ["kind"] },
      { fields: ["one", "two"] },
    ]);
  });

  it.each([
    ["a field there is not", [step("a", { fields: ["nmae"] })], "no-such-field"],
    ["a section there is not", [step("a", { sections: ["two"] })], "no-such-section"],
    ["a field twice", [step("a", { fields: ["name"] }), step("b", { fields: ["name"] })], "in-two-steps"],
  ])("are a developer's mistake that name %s", (_, steps, code) => {
    const schema = plain as z.ZodType<unknown>;
    try {
      defineForm({ id: "t", version: 1, schema, label, steps: steps as never });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(SaanError);
      expect((error as SaanError).code).toBe(code);
    }
  });
});

describe("what a role may do", () => {
  const { model } = defineForm({
    id: "t",
    version: 1,
    schema: plain,
    label,
    access: { guest: "read" },
    fields: {
      name: { access: { guest: "hidden", clerk: "read" } },
      rows: { access: { clerk: "read", default: "hidden" } },
      "rows.*.note": { access: { clerk: "write", stranger: "write" } },
    },
  });

  it.each([
    ["guest", ["level"], "read"],
    ["guest", ["name"], "hidden"],
    ["clerk", ["level"], "write"],
    ["clerk", ["name"], "read"],
    ["clerk", ["rows", 3, "price"], "read"],
    ["clerk", ["rows", 3, "note"], "write"],
    // In what is hidden nothing is seen.
    ["stranger", ["rows", 3, "note"], "hidden"],
    ["stranger", ["level"], "write"],
    ["toString", ["name"], "write"],
    [undefined, ["rows"], "write"],
  ] as const)("%s, with %j: %s", (role, path, access) => {
    expect(accessAt(model, path, role)).toBe(access);
  });
});

describe("a described part of a union with nothing", () => {
  it("keeps its description", () => {
    const described = field(z.string(), { label: words("Inner"), privacy: "public" });
    const { nodes } = defineForm({
      id: "t",
      version: 1,
      schema: z.object({ it: z.union([described, z.null()]) }),
      label,
    }).model;
    expect(nodes.it).toMatchObject({ label: words("Inner"), privacy: "public", nullable: true });
  });
});
