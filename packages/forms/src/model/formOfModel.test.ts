import { defineRecord } from "@saan/schema/read";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { readSubmission } from "../submission/index.js";
import { defineForm } from "./defineForm.js";
import { formOfModel } from "./formOfModel.js";

const label = { th: "การเยี่ยมบ้าน", en: "Home visit" };
const schema = z.object({ kind: z.enum(["home", "school"]), people: z.number().min(1), note: z.string().optional() });
const record = defineRecord({ name: "visit", version: 1, label, schema, rules: [] });
const form = defineForm({
  id: "visit",
  version: 1,
  record,
  rules: [{ kind: "relevant", field: "note", when: "kind = 'home'" }],
});

describe("a form of a model that was compiled before", () => {
  it("reads what the form read that the model is of, when the model comes from JSON", () => {
    const compiled = formOfModel({ model: JSON.parse(JSON.stringify(form.model)), record });
    for (const sent of [{}, { kind: "home", people: 0 }, { kind: "school", people: 3, note: "ฝนตก" }]) {
      expect(readSubmission(compiled, sent)).toEqual(readSubmission(form, sent));
    }
  });

  it("is refused when a field is read by a codec", () => {
    const { note } = form.model.nodes;
    if (!note) throw new Error("The form asks for a note.");
    const model = { ...form.model, nodes: { ...form.model.nodes, note: { ...note, codec: "number" } } };
    expect(() => formOfModel({ model, record })).toThrow(expect.objectContaining({ code: "has-codecs" }));
  });

  it("is refused when a migration begins at a version it never had", () => {
    const migrations = { 7: (values: Readonly<Record<string, unknown>>) => values };
    expect(() => formOfModel({ model: form.model, record, migrations })).toThrow(
      expect.objectContaining({ code: "no-such-version" }),
    );
  });
});
