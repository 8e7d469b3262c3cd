import { migrateValues, toValues } from "@saan/forms/values";
import { expect, it } from "vitest";
import { goldenDrafts, shapeOfVersion3 } from "./goldenDrafts.js";
import { visitForm } from "./visitForm.js";

const { model } = visitForm;
it.each(goldenDrafts)("a draft of version $version opens with nothing lost", ({ version, values, becomes }) => {
  expect(migrateValues(visitForm, version, values)).toEqual({ ok: true, values: becomes });
  // All of it has a place in the form as it is now.
  expect(toValues(model, becomes)).toEqual(becomes);
});

it("there is a draft of every older version", () => {
  const versions = new Set<number>(goldenDrafts.map(({ version }) => version));
  for (let version = 1; version < model.version; version += 1) expect(versions).toContain(version);
});

it("the form did not change without a new version", () => {
  const fields = Object.values(model.nodes).filter(({ id }) => id !== "");
  const shape = fields.map(({ id, kind, options = [] }) =>
    [id, kind, options.map(({ code }) => code).join(",")].join(" ").trim(),
  );
  expect([model.version, shape]).toEqual([3, shapeOfVersion3]);
});

it("a draft of a later version, or of one nobody can leave, is given back as it was", () => {
  const values = { village: "บ้านต๋อม" };
  expect(migrateValues(visitForm, 4, values)).toEqual({ ok: false, values, at: 4, reason: "newer" });
  expect(migrateValues(visitForm, 0, values)).toEqual({ ok: false, values, at: 0, reason: "missing" });
});
