import { organizationIdFromSlug } from "@saan/schema/organization";
import { describe, expect, it } from "vitest";
import { cooperationOrganizations } from "../cooperation/index.js";
import { documents } from "../documents/documents.js";
import { phayaoOrganizations } from "../phayao/index.js";
import { organizationIds } from "./ids.js";

const entries = documents
  .flatMap(({ samples }) => samples.map(({ entry }) => entry))
  .filter(({ kind }) => kind === "organization");

describe("the register of organisations", () => {
  it("holds each organisation once in a document, and as one record in all of them", () => {
    for (const registry of [phayaoOrganizations, cooperationOrganizations])
      expect(new Set(registry.map(({ id }) => id)).size).toBe(registry.length);
    const records = new Map(entries.map(({ id, record }) => [id, record]));
    for (const { id, record } of entries) expect(records.get(id), id).toBe(record);
  });

  it("gives each organisation the id that its slug had in records of before, and leaves none without a record", () => {
    for (const [slug, id] of Object.entries(organizationIds)) expect(organizationIdFromSlug(slug)).toBe(id);
    expect(new Set(entries.map(({ id }) => id))).toEqual(new Set(Object.values(organizationIds)));
  });
});
