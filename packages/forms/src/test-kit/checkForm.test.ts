import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { defineForm, type FormMigrations } from "../model/index.js";
import { checkForm, differences, outlineOf } from "./index.js";

const label = { th: "การเยี่ยม", en: "Visit" };
const first = z.object({
  title: z.string(),
  people: z.number().optional(),
  kind: z.enum(["home", "school"]).optional(),
  hosts: z.array(
    z.discriminatedUnion("of", [
      z.object({ of: z.literal("area"), area: z.string() }),
      z.object({ of: z.literal("post"), post: z.string() }),
    ]),
  ),
});
const renamed = z.object({ ...first.shape, title: z.undefined().optional(), name: z.string() }).omit({ title: true });

function visit(version: number, schema: z.ZodType<object>, migrations?: FormMigrations) {
  return defineForm({ id: "visit", version, label, schema, ...(migrations && { migrations }) });
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "saan-forms-"));
  vi.stubEnv("CI", "");
  vi.stubEnv("SAAN_FORMS", "");
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const kept = (file: string) => JSON.parse(readFileSync(join(folder, file), "utf8"));

describe("a form that is checked", () => {
  it("is written the first time, and as it was the second", () => {
    expect(checkForm(visit(1, first), pathToFileURL(`${folder}/versions/`)).written).toEqual([
      "visit-1.outline.json",
      "visit-1.drafts.json",
    ]);
    expect(checkForm(visit(1, first), join(folder, "versions")).written).toEqual([]);
    expect(kept("versions/visit-1.outline.json")).toMatchObject({ form: "visit", version: 1, first: 1 });
    const { drafts } = kept("versions/visit-1.drafts.json");
    expect(drafts).toHaveLength(2);
    for (const draft of drafts) expect(draft).toMatchObject({ title: expect.any(String), people: expect.any(Number) });
  });

  it("may have other words, limits, sections and rules under the same version", () => {
    checkForm(visit(1, first), folder);
    const other = defineForm({
      id: "visit",
      version: 1,
      label: { th: "อื่น", en: "Other" },
      schema: z.object({ ...first.shape, title: z.string().max(20) }),
      fields: { title: { label: { th: "ชื่อ", en: "Name" } } },
      rules: [{ kind: "warn", field: "people", that: ". < 100", message: label }],
    });
    expect(checkForm(other, folder).written).toEqual([]);
  });

  it("may leave out another field of its record, and not lose one", () => {
    const more = z.object({ ...first.shape, note: z.string().optional() });
    const short = (schema: z.ZodType<object>) =>
      defineForm({ id: "visit", version: 1, label, schema, only: ["title", "people"] as never });
    checkForm(short(first), folder);
    expect(checkForm(short(more), folder).written).toEqual([]);
    expect(() => checkForm(short(first.omit({ hosts: true })), folder)).toThrow("- hosts: required kept");
  });

  it("is not written in CI, unless that is asked for", () => {
    vi.stubEnv("CI", "true");
    expect(() => checkForm(visit(1, first), folder)).toThrow(/version 1 is not kept in .+SAAN_FORMS=write/);
    expect(readdirSync(folder)).toEqual([]);
    vi.stubEnv("SAAN_FORMS", "write");
    expect(checkForm(visit(1, first), folder).written).toHaveLength(2);
  });

  it("names the commands of its repository, and is then written by them alone", () => {
    const commands = { write: "Run `make forms`", rewrite: "run `make forms-again`" };
    expect(() => checkForm(visit(1, first), folder, { commands })).toThrow("Run `make forms`, and commit");
    vi.stubEnv("SAAN_FORMS", "write");
    expect(checkForm(visit(1, first), folder, { commands }).written).toHaveLength(2);
    expect(() => checkForm(visit(1, renamed), folder, { commands })).toThrow(/version 1: run `make forms-again`/);
  });
});

describe("a form that changed", () => {
  beforeEach(() => {
    checkForm(visit(1, first), folder);
  });

  it("has to raise its version, and is told every step", () => {
    expect(() => checkForm(visit(1, renamed), folder)).toThrow(
      /\+ name: required text[\s\S]*- title: required text[\s\S]*version: 2\.[\s\S]*migrations: \{ 1: [\s\S]*visit-2\.outline\.json/,
    );
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it("has to say where the answers of before belong now", () => {
    expect(() => checkForm(visit(2, renamed), folder)).toThrow(/no migration leads on from version 1/);
    expect(() => checkForm(visit(2, renamed, { 1: (values) => values }), folder)).toThrow(
      /answers of version 1 find no place in version 2.+\n {2}title: "/,
    );
    expect(checkForm(visit(2, renamed, { 1: toName }), folder).written).toEqual([
      "visit-2.outline.json",
      "visit-2.drafts.json",
    ]);
    expect(kept("visit-2.outline.json")).toMatchObject({ first: 1, version: 2 });
    expect(checkForm(visit(2, renamed, { 1: toName }), folder).written).toEqual([]);
  });

  it("may drop an answer on purpose", () => {
    const { title: _, ...shape } = first.shape;
    const dropped = visit(2, z.object(shape), { 1: ({ title, ...rest }) => rest });
    expect(checkForm(dropped, folder).written).toHaveLength(2);
  });

  it("tells of a code that is gone, also in a row and of an alternative", () => {
    const narrower = z.object({
      ...first.shape,
      kind: z.enum(["home"]).optional(),
      hosts: z.array(z.discriminatedUnion("of", [z.object({ of: z.literal("area"), area: z.string() })])),
    });
    let said = "";
    try {
      checkForm(visit(2, narrower, { 1: (values) => values }), folder);
    } catch (error) {
      said = String(error);
    }
    expect(said).toMatch(/codes of version 1 are no longer offered in version 2/);
    expect(said).toContain('hosts.*.of: "post"');
    expect(said).toContain("hosts.*.post: ");
  });

  it("tells of a migration that breaks", () => {
    const broken = () => {
      throw new TypeError("a mistake");
    };
    expect(() => checkForm(visit(2, renamed, { 1: broken }), folder)).toThrow(
      /drafts of version 1 cannot be brought up to date[\s\S]*draft 0: TypeError: a mistake/,
    );
  });

  it("is written anew under its version when nobody has that yet", () => {
    vi.stubEnv("SAAN_FORMS", "rewrite");
    expect(checkForm(visit(1, renamed), folder).written).toHaveLength(2);
    expect(checkForm(visit(1, renamed), folder).written).toEqual([]);
    expect(kept("visit-1.drafts.json").drafts[0]).toHaveProperty("name");
  });

  it("goes up by one and never back", () => {
    expect(() => checkForm(visit(3, first, { 1: (v) => v, 2: (v) => v }), folder)).toThrow(/by one/);
    checkForm(visit(2, first, { 1: (values) => values }), folder);
    expect(() => checkForm(visit(1, first), folder)).toThrow(/never go back/);
  });

  it("still needs the files of before, whole", () => {
    checkForm(visit(2, renamed, { 1: toName }), folder);
    rmSync(join(folder, "visit-1.outline.json"));
    expect(() => checkForm(visit(2, renamed, { 1: toName }), folder)).toThrow(/visit-1\.outline\.json is missing/);
    writeFileSync(join(folder, "visit-1.outline.json"), "{");
    expect(() => checkForm(visit(2, renamed, { 1: toName }), folder)).toThrow(/visit-1\.outline\.json is missing/);
  });

  const toName = ({ title, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, name: title });
});

describe("the outline of a form", () => {
  it("tells kinds, codes, alternatives, what is in what, and what stands in itself", () => {
    const Person = z.looseObject({
      name: z.string(),
      get children() {
        return z.array(Person);
      },
      get guardian() {
        return Person.optional();
      },
    });
    const outline = outlineOf(
      visit(1, z.object({ ...first.shape, person: Person, when: z.map(z.string(), z.int()) })).model,
    );
    expect(outline).toMatchObject({
      "(form)": "required group",
      kind: "optional choice(home | school)",
      "hosts.*": "required one of(area | post) by of",
      "hosts.*<area>": "hosts.*.area",
      person: "required open group",
      "person.children": "required list of person",
      "person.guardian": "optional open group like person once asked for",
      when: "required unsupported map",
    });
    expect(Object.keys(outline)).toEqual(Object.keys(outline).sort());
  });

  it("differs by place", () => {
    expect(differences({ a: "1", b: "2" }, { b: "3", toString: "4" })).toEqual([
      { place: "a", was: "1", is: undefined },
      { place: "b", was: "2", is: "3" },
      { place: "toString", was: undefined, is: "4" },
    ]);
  });
});
