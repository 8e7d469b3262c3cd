import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as agreementRoom from "@saan/schema/agreement";
import * as areaRoom from "@saan/schema/area";
import * as fieldRoom from "@saan/schema/field";
import * as organizationRoom from "@saan/schema/organization";
import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import * as zod from "zod";
import { anyDesign, finished, someDomain } from "../../test/anyDesign.js";
import { costForm } from "../../test/costForm.js";
import type { Form } from "../model/index.js";
import * as modelRoom from "../model/index.js";
import type { Expression } from "../rules/expression.js";
import { readForm } from "../rules/readForm.js";
import { sorted } from "./designOfModel.js";
import {
  addField,
  addPart,
  addRule,
  changeField,
  compileDesign,
  type DesignRule,
  designOfModel,
  emptyDesign,
  type FormDesign,
  formOfDesign,
  newField,
  placesIn,
  sourceOfDesign,
} from "./index.js";

const options = { domain: someDomain };
const whole = (design: FormDesign) => finished(design, (one) => compileDesign(one, options).problems);

const rooms: Readonly<Record<string, unknown>> = {
  zod,
  "@saan/forms/model": modelRoom,
  "@saan/schema/agreement": agreementRoom,
  "@saan/schema/area": areaRoom,
  "@saan/schema/field": fieldRoom,
  "@saan/schema/organization": organizationRoom,
};

/** Runs the printed module, with this package's own source for what it imports. */
function formOfSource(source: string): Form<unknown> {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const exported: Record<string, unknown> = {};
  new Function("require", "exports", outputText)((name: string) => rooms[name], exported);
  return Object.entries(exported).find(([name]) => name.endsWith("Form"))?.[1] as Form<unknown>;
}

/** A home visit, with one of everything. */
function visit(): FormDesign {
  let design = emptyDesign("home-visit", { th: "การเยี่ยมบ้าน", en: "Home visit" });
  const add = (...given: Parameters<typeof newField> extends [unknown, ...infer Rest] ? Rest : never) => {
    const field = newField(design, ...given);
    design = addField(design, field);
    return field.id;
  };
  design = addPart(design, "steps", { label: { th: "ครอบครัว", en: "Family" } });
  design = addPart(design, "steps", { label: { th: "สรุป", en: "Summary" } });
  design = addPart(design, "sections", { label: { th: "บ้าน", en: "House" }, step: "p1" });
  add("text", { th: "หมู่บ้าน", en: "Village" }, { required: true, section: "s1", limits: { most: 80 } });
  add("long-text", { th: "สิ่งที่พบ", en: "Findings" }, { step: "p2", hint: { th: "เขียนสั้น ๆ", en: "Briefly" } });
  const children = add(
    "number",
    { th: "จำนวนเด็ก", en: "Children" },
    {
      unit: { th: "คน", en: "children" },
      limits: { least: 0, most: 30, whole: true },
      section: "s1",
    },
  );
  add("money", { th: "เงินช่วยเหลือ", en: "Support" });
  const poor = add("yes-no", { th: "มีบัตรสวัสดิการ", en: "Welfare card" });
  const kind = add(
    "choice",
    { th: "ประเภทบ้าน", en: "Kind of house" },
    {
      look: "radio",
      options: [
        { code: "own", label: { th: "บ้านตัวเอง", en: "Own" } },
        { code: "rent", label: { th: "เช่า", en: "Rented" } },
      ],
    },
  );
  add(
    "choices",
    { th: "ความต้องการ", en: "Needs" },
    {
      limits: { least: 1 },
      options: [
        { code: "food", label: { th: "อาหาร", en: "Food" } },
        { code: "milk", label: { th: "นม", en: "Milk" } },
      ],
    },
  );
  add("date", { th: "วันที่เยี่ยม", en: "Visited on" }, { required: true });
  add("stated-date", { th: "เริ่มอยู่ที่นี่", en: "Living here since" });
  add("time", { th: "เวลาที่สะดวก", en: "Convenient at" });
  add("date-time", { th: "นัดครั้งต่อไป", en: "Next visit" });
  add("place", { th: "ตำบล", en: "Sub-district" });
  add("organization", { th: "หน่วยงาน", en: "Organisation" });
  add("file", { th: "รูปบ้าน", en: "Photograph" }, { limits: { most: 5_000_000 }, accepts: ["image/jpeg"] });
  add("domain", { th: "ระยะเวลา", en: "Term" }, { domain: "agreement.term" });
  const rows = add("list", { th: "คนในบ้าน", en: "People" }, { rowLabel: { th: "คนที่", en: "Person" } });
  const name = newField(
    design,
    "text",
    { th: "ชื่อ", en: "Name" },
    {
      required: true,
      privacy: "personal",
      purpose: { th: "เพื่อติดตามช่วยเหลือ", en: "to follow up" },
      retention: "one-year-after-the-end",
    },
  );
  design = addField(design, name, { into: rows });
  const age = newField(design, "number", { th: "อายุ", en: "Age" }, { unit: { th: "ปี", en: "years" } });
  design = addField(design, age, { into: rows });
  design = addRule(design, { kind: "relevant", field: kind, expression: is(poor, true) });
  design = addRule(design, {
    kind: "calculate",
    field: children,
    expression: { call: "count", with: [{ field: rows }] },
  });
  return addRule(design, {
    kind: "warn",
    field: age.id,
    expression: { call: "<=", with: [{ field: "." }, { value: 120 }] },
    message: { th: "ตรวจอายุอีกครั้ง", en: "Look at the age again" },
  });
}

const words = { th: "มากเกินไป", en: "Too many" };

function is(field: string, value: string | number | boolean): Expression {
  return { call: "=", with: [{ field }, { value }] };
}

function over(field: string): Expression {
  return { call: ">", with: [{ field }, { value: 10 }] };
}

/** A text, a date, a number, a choice, a place and another number: `f1` to `f6`. */
function small(): FormDesign {
  const kinds = ["text", "date", "number", "choice", "place", "number"] as const;
  const options = ["care", "none"].map((code) => ({ code, label: words }));
  return kinds.reduce(
    (design, kind, at) => {
      const label = { th: `ช่อง ${at}`, en: `Field ${at}` };
      return addField(design, newField(design, kind, label, kind === "choice" ? { options } : {}));
    },
    emptyDesign("small", words),
  );
}

describe("the form of a design", () => {
  it("asks for one of everything", () => {
    const { model } = formOfDesign(visit(), options);
    expect(model.unsupported).toEqual([]);
    expect(modelRoom.fieldsOf(model, model.nodes[""] as never).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining([
        "text",
        "multiline",
        "number",
        "boolean",
        "choice",
        "multi-choice",
        "date",
        "stated-date",
      ]),
    );
    expect(model.nodes["people.*.name"]).toMatchObject({ privacy: "personal", required: true, label: { en: "Name" } });
    expect(model.nodes.term?.children).toContain("term.start");
    expect(model.steps?.map(({ fields }) => fields.length)).toEqual([2, 14]);
    expect(model.rules.map(({ kind, template }) => [kind, template])).toEqual(
      expect.arrayContaining([
        ["relevant", "kindOfHouse"],
        ["calculate", "children"],
        ["warn", "people.*.age"],
      ]),
    );
  });

  it("still asks where it is shown for what is required, when a rule says when that is", () => {
    const design = changeField(visit(), "f6", { required: true });
    const { model } = formOfDesign(design, options);
    expect(model.nodes.kindOfHouse?.required).toBe(false);
    expect(model.rules.find(({ kind }) => kind === "required")?.expression).toEqual({ value: true });
  });

  it("asks for a choice and a row where several choices, a list or one of the domain is required", () => {
    const label = { th: "ก", en: "A" };
    const design = [
      ["choices", { options: [{ code: "one", label }] }],
      ["list", { fields: [{ ...newField(small(), "text", label), id: "f9" }] }],
      ["domain", { domain: "agreement.parties" }],
    ] as const;
    const needed = design.reduce(
      (before, [kind, more]) => addField(before, newField(before, kind, label, { ...more, key: kind, required: true })),
      emptyDesign("needed", words),
    );
    const form = formOfDesign(needed, options);
    const reading = readForm(form, { choices: [], list: [], domain: [] });
    expect(reading.issues?.map(({ path }) => path.join("."))).toEqual(["choices", "list", "domain"]);
  });

  it("is the same form as its TypeScript, for any design", () => {
    fc.assert(
      fc.property(anyDesign, (any) => {
        const design = whole(any);
        const { model } = formOfDesign(design, options);
        expect(formOfSource(sourceOfDesign(design, options)).model).toEqual(model);
      }),
      { numRuns: 60 },
    );
  });

  it("becomes a design again that makes the same form, with nothing lost", () => {
    fc.assert(
      fc.property(anyDesign, (any) => {
        const { model } = formOfDesign(whole(any), options);
        const { design, losses } = designOfModel(model, options);
        expect(losses).toEqual([]);
        expect(sorted(formOfDesign(design, options).model)).toEqual(sorted(model));
      }),
      { numRuns: 100 },
    );
  });

  it.each<DesignRule>([
    { id: "r1", kind: "relevant", field: "f2", expression: is("f4", "care"), otherwise: "keep" },
    { id: "r1", kind: "required", field: "f2", expression: { call: "answered", with: [{ field: "f1" }] } },
    { id: "r1", kind: "readOnly", field: "f2", expression: is("f1", "ปิดเรื่อง") },
    { id: "r1", kind: "calculate", field: "f3", expression: { call: "sum", with: [{ field: "f6" }] }, once: true },
    { id: "r1", kind: "warn", field: "f3", expression: over("f6"), message: words, code: "many", also: "empty" },
    { id: "r1", kind: "constraint", field: "f3", expression: over("."), message: words },
    { id: "r1", kind: "options", field: "f5", expression: { field: "f1" } },
    {
      id: "r1",
      kind: "filter",
      field: "f4",
      expression: { call: "!=", with: [{ field: "option" }, { value: "none" }] },
    },
  ])("keeps a rule of each kind, in its TypeScript and as a design again: $kind", (rule) => {
    const design = { ...small(), rules: [rule] };
    const { model } = formOfDesign(design);
    expect(model.rules).toMatchObject([{ id: "r1", kind: rule.kind }]);
    const again = formOfSource(sourceOfDesign(design)).model;
    expect(again).toEqual(model);
    const { design: redesigned, losses } = designOfModel(again);
    expect(losses).toEqual([]);
    expect(redesigned.rules).toEqual([rule]);
  });

  it("names what a design cannot say of a form that was written by hand", () => {
    const { losses } = designOfModel(costForm.model);
    expect(losses.length).toBeGreaterThan(0);
    expect(losses.every(({ node, rule }) => node !== undefined || rule !== undefined)).toBe(true);
  });

  it("leaves out what holds itself, and says so", () => {
    const Part = zod.object({
      name: zod.string(),
      get parts() {
        return zod.array(Part).optional();
      },
      get whole() {
        return Part.optional();
      },
    });
    const label = { th: "ของ", en: "Thing" };
    const { model } = modelRoom.defineForm({
      id: "thing",
      version: 1,
      label,
      schema: zod.object({ things: zod.array(Part) }),
    });
    const { design, losses } = designOfModel(model);
    expect(placesIn(design).map(({ field }) => field.key)).toEqual(["things", "name"]);
    expect(losses).toContainEqual({ node: "things.*.parts", what: "left-out" });
    expect(losses).toContainEqual({ node: "things.*.whole", what: "left-out" });
  });

  it("prints TypeScript that the compiler takes, in strict mode", () => {
    // Beside the sources, so that what is printed finds its packages; not among them, where the compiler of all looks.
    const results = join(import.meta.dirname, "../../.results");
    mkdirSync(results, { recursive: true });
    const folder = mkdtempSync(join(results, "printed-"));
    try {
      const files = [visit(), ...fc.sample(anyDesign, { numRuns: 3, seed: 7 }).map(whole)].map((design, at) => {
        const file = join(folder, `form${at}.ts`);
        writeFileSync(file, sourceOfDesign(design, options));
        return file;
      });
      const program = ts.createProgram(files, {
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        skipLibCheck: true,
        module: ts.ModuleKind.NodeNext,
        moduleResolution: ts.ModuleResolutionKind.NodeNext,
        target: ts.ScriptTarget.ES2022,
        // This package as it is in the sources: its build may be on its way.
        paths: { "@saan/forms/*": [join(import.meta.dirname, "../*/index.ts")] },
        types: [],
      });
      // Of what is printed only: the sources hold to the options of this package, not to these.
      const printed = ts.getPreEmitDiagnostics(program).filter(({ file }) => !file || files.includes(file.fileName));
      const said = printed.map(({ messageText, file, start = 0 }) => {
        const text = ts.flattenDiagnosticMessageText(messageText, "\n");
        return `${file?.text.slice(start, start + 60)}: ${text}`;
      });
      expect(said).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("lays its TypeScript out in lines that can be read", () => {
    const source = sourceOfDesign(visit(), options);
    expect(source.split("\n").filter((line) => line.length > 120)).toEqual([]);
    expect(source).toContain('import { agreement } from "@saan/schema/agreement";');
    expect(source).toContain("term: agreement.schema.shape.term");
    expect(source).toContain('{ id: "r2", kind: "calculate", field: "children", from: "count(people)" }');
  });
});
