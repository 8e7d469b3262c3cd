import { describe, expect, it } from "vitest";
import * as z from "zod";
import { defineForm, type FormMigrations } from "../model/index.js";
import { migrateValues } from "./index.js";

const formOf = (migrations: FormMigrations) =>
  defineForm({ id: "t", version: 3, schema: z.object({ name: z.string() }), label: { th: "ก", en: "A" }, migrations });

describe("form values of an older version", () => {
  const form = formOf({
    1: ({ title, ...rest }) => ({ ...rest, heading: title }),
    2: ({ heading, ...rest }) => ({ ...rest, name: heading }),
  });

  it("are brought up to date one version after the other", () => {
    expect(migrateValues(form, 1, { title: "ก" })).toEqual({ ok: true, values: { name: "ก" } });
    expect(migrateValues(form, 2, { heading: "ก" })).toEqual({ ok: true, values: { name: "ก" } });
    expect(migrateValues(form, 3, { name: "ก" })).toEqual({ ok: true, values: { name: "ก" } });
  });

  it("stay as they were, with the reason, when a migration is missing, fails, or is yet to be written", () => {
    const given = { title: "ก" };
    const broken = formOf({
      1: (values) => {
        (values as Record<string, unknown>).title = "changed";
        throw new TypeError("no");
      },
      2: () => "none" as never,
    });
    expect(migrateValues(broken, 1, given)).toMatchObject({ ok: false, values: given, at: 1, reason: "failed" });
    expect(given).toEqual({ title: "ก" });
    expect(migrateValues(broken, 2, given)).toMatchObject({ ok: false, at: 2, reason: "failed" });
    expect(migrateValues(form, 0, given)).toMatchObject({ ok: false, values: given, at: 0, reason: "missing" });
    expect(migrateValues(form, 7, given)).toMatchObject({ ok: false, values: given, at: 7, reason: "newer" });
  });

  it("cannot be migrated from a version that is not older", () => {
    expect(() => formOf({ 3: (values) => values })).toThrow(/version 3/);
  });
});
