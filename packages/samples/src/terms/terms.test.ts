import { createRequire } from "node:module";
import { read } from "@saan/schema/read";
import { describe, expect, it } from "vitest";
import { documents } from "../documents/documents.js";
import { codelists, definitionOf, rooms } from "../proof/rooms.js";
import { leavesOf, unusedTerms, usedTerms } from "../proof/terms-used.js";
import { MADE_UP, termRecords } from "./index.js";

const entries = documents.flatMap(({ samples }) => samples.map(({ entry }) => entry));

describe("the rooms of the schema", () => {
  it("are all here, so that no codelist is left out", () => {
    const { exports } = createRequire(import.meta.url)("@saan/schema/package.json") as { exports: object };
    // These read and carry records, or read them faster: they hold none, and no words of the field.
    const readers = ["read", "json-schema", "dossier", "domain", "compile", "package.json"];
    const published = Object.keys(exports)
      .map((entry) => entry.replace("./", ""))
      .filter((entry) => !entry.includes("/") && !readers.includes(entry));
    expect(Object.keys(rooms).sort()).toEqual(published.sort());
    expect(codelists.length).toBeGreaterThan(100);
  });
});

describe("every term of every codelist", () => {
  it("is used by a document, or by a record made up for it", () => {
    expect(unusedTerms([...entries, ...termRecords])).toEqual([]);
  });

  it("is missed when nothing uses it", () => {
    const without = termRecords.filter(({ kind }) => kind !== "agreement");
    expect(unusedTerms([...entries, ...without])).toContain("agreement.witnessRoles: chief-witness");
  });
});

describe("a record made up for a term", () => {
  it.each(termRecords.map((one, at) => [`${at} (${one.kind})`, one] as const))(
    "%s is read with no issue and no advice",
    (_, { kind, record }) => {
      expect(read(definitionOf(kind), record)).toEqual({ ok: true, value: record, issues: [], advice: [] });
    },
  );

  it("is there for a term that no document uses", () => {
    const used = usedTerms(entries);
    for (const record of termRecords) {
      const own = [...usedTerms([record])].filter((term) => !used.has(term));
      expect(own, JSON.stringify(record)).not.toEqual([]);
    }
  });

  it("says so, wherever words can be written", () => {
    for (const { kind, record } of termRecords) {
      if (kind === "case-conference") continue;
      const words = leavesOf(record).map(({ value }) => value);
      expect(
        words.some((text) => text.includes(MADE_UP)),
        JSON.stringify(record),
      ).toBe(true);
    }
  });
});
